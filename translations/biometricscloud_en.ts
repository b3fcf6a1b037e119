<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BrandingPage</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::DecisionView</name>
    <message numerus="yes">
        <source>%n registered addresses were compared; this one is the nearest.</source>
        <translation>
            <numerusform>%n registered address was compared; this one is the nearest.</numerusform>
            <numerusform>%n registered addresses were compared; this one is the nearest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n earlier notice(s)</source>
        <translation>
            <numerusform>%n earlier notice</numerusform>
            <numerusform>%n earlier notices</numerusform>
        </translation>
    </message>
</context>
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
    <name>bc::ui::activity::ChainDialog</name>
    <message numerus="yes">
        <source>%Ln entries in %1, finished %2.</source>
        <translation>
            <numerusform>%Ln entry in %1, finished %2.</numerusform>
            <numerusform>%Ln entries in %1, finished %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::applications</name>
    <message numerus="yes">
        <source>At most %n line(s).</source>
        <translation>
            <numerusform>At most %n line.</numerusform>
            <numerusform>At most %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From 1 to %n key(s).</source>
        <translation>
            <numerusform>From 1 to %n key.</numerusform>
            <numerusform>From 1 to %n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationActions</name>
    <message numerus="yes">
        <source>%n application(s) exported to %1, without secrets.</source>
        <translation>
            <numerusform>%n application exported to %1, without secrets.</numerusform>
            <numerusform>%n applications exported to %1, without secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::GeneralSection</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
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
    <message numerus="yes">
        <source>The secrets of %n application(s)</source>
        <translation>
            <numerusform>The secrets of %n application</numerusform>
            <numerusform>The secrets of %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::DeviceDetail</name>
    <message numerus="yes">
        <source>%n record(s) of the vendor could not be read and were kept out.</source>
        <translation>
            <numerusform>%n record of the vendor could not be read and was kept out.</numerusform>
            <numerusform>%n records of the vendor could not be read and were kept out.</numerusform>
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
    <name>bc::ui::patients::AlertsSection</name>
    <message numerus="yes">
        <source>%n open alert(s)</source>
        <translation>
            <numerusform>%n open alert</numerusform>
            <numerusform>%n open alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ExportDialog</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
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
<context>
    <name>bc::ui::patients::RuleDialog</name>
    <message numerus="yes">
        <source>Write at most %n decimal(s).</source>
        <translation>
            <numerusform>Write at most %n decimal.</numerusform>
            <numerusform>Write at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::people</name>
    <message numerus="yes">
        <source>%n passkey(s)</source>
        <translation>
            <numerusform>%n passkey</numerusform>
            <numerusform>%n passkeys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountActions</name>
    <message numerus="yes">
        <source>Disable %n people?</source>
        <translation>
            <numerusform>Disable %n person?</numerusform>
            <numerusform>Disable %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n people…</source>
        <translation>
            <numerusform>Disabling %n person…</numerusform>
            <numerusform>Disabling %n people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are disabled and signed out everywhere.</source>
        <translation>
            <numerusform>%n person is disabled and signed out everywhere.</numerusform>
            <numerusform>%n people are disabled and signed out everywhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n people out everywhere?</source>
        <translation>
            <numerusform>Sign %n person out everywhere?</numerusform>
            <numerusform>Sign %n people out everywhere?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending the sessions of %n people…</source>
        <translation>
            <numerusform>Ending the sessions of %n person…</numerusform>
            <numerusform>Ending the sessions of %n people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed out everywhere: %n session(s) ended.</source>
        <translation>
            <numerusform>%1 is signed out everywhere: %n session ended.</numerusform>
            <numerusform>%1 is signed out everywhere: %n sessions ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are signed out everywhere.</source>
        <translation>
            <numerusform>%n person is signed out everywhere.</numerusform>
            <numerusform>%n people are signed out everywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountSecurity</name>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n recovery code left</numerusform>
            <numerusform>%n recovery codes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: the second factor is not asked for there</source>
        <translation>
            <numerusform>%n: the second factor is not asked for there</numerusform>
            <numerusform>%n: the second factor is not asked for there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n in a row</numerusform>
            <numerusform>%n in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::people::LinkDialog</name>
    <message numerus="yes">
        <source>The copied link leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>The copied link leaves the clipboard after %n second.</numerusform>
            <numerusform>The copied link leaves the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::people::PeoplePlace</name>
    <message numerus="yes">
        <source>End the sessions of %n people…</source>
        <translation>
            <numerusform>End the sessions of %n person…</numerusform>
            <numerusform>End the sessions of %n people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n people…</source>
        <translation>
            <numerusform>Disable %n person…</numerusform>
            <numerusform>Disable %n people…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::people::SelectionPanel</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::DeliveriesView</name>
    <message numerus="yes">
        <source>%1 after %n attempt(s): %2</source>
        <translation>
            <numerusform>%1 after %n attempt: %2</numerusform>
            <numerusform>%1 after %n attempts: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are sent again.</source>
        <translation>
            <numerusform>%n message is sent again.</numerusform>
            <numerusform>%n messages are sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::RevealDialog</name>
    <message numerus="yes">
        <source>A copied secret leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>A copied secret leaves the clipboard after %n second.</numerusform>
            <numerusform>A copied secret leaves the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorState</name>
    <message numerus="yes">
        <source>%n link(s) in all workspaces</source>
        <translation>
            <numerusform>%n link in all workspaces</numerusform>
            <numerusform>%n links in all workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhookForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhooksPage</name>
    <message numerus="yes">
        <source>%n message(s) were given up.</source>
        <translation>
            <numerusform>%n message was given up.</numerusform>
            <numerusform>%n messages were given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages or more were given up.</source>
        <translation>
            <numerusform>%n message or more was given up.</numerusform>
            <numerusform>%n messages or more were given up.</numerusform>
        </translation>
    </message>
</context>
</TS>
