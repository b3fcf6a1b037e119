<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bc::ui::PlotStack</name>
    <message numerus="yes">
        <source>%1, %2: mean %3, lowest %4, highest %5 %6, %n samples.</source>
        <translation>
            <numerusform>%1, %2: mean %3, lowest %4, highest %5 %6, %n sample.</numerusform>
            <numerusform>%1, %2: mean %3, lowest %4, highest %5 %6, %n samples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n samples</source>
        <translation>
            <numerusform>mean of %n sample</numerusform>
            <numerusform>mean of %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::Problem</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationDetail</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::SecretDialog</name>
    <message numerus="yes">
        <source>A copied secret leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>A copied secret leaves the clipboard after %n second.</numerusform>
            <numerusform>A copied secret leaves the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::DecisionView</name>
    <message numerus="yes">
        <source>%n registered addresses were compared; this one is the nearest.</source>
        <translation>
            <numerusform>%n registered address was compared; this one is the nearest.</numerusform>
            <numerusform>%n registered addresses were compared; this one is the nearest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Exchange</name>
    <message numerus="yes">
        <source>(a page of %n bytes; the embedded view shows it)</source>
        <translation>
            <numerusform>(a page of %n byte; the embedded view shows it)</numerusform>
            <numerusform>(a page of %n bytes; the embedded view shows it)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(cut here; %n bytes in all)</source>
        <translation>
            <numerusform>(cut here; %n byte in all)</numerusform>
            <numerusform>(cut here; %n bytes in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::moment</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientHeader</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientPage</name>
    <message numerus="yes">
        <source>Show %n days</source>
        <translation>
            <numerusform>Show %n day</numerusform>
            <numerusform>Show %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
