<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Demo workspace</source>
        <translation>Demo-Arbeitsbereich</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>to continue to %1</source>
        <translation>um mit %1 fortzufahren</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>E-mail address or user name</source>
        <translation>E-Mail-Adresse oder Benutzername</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter your e-mail address or user name.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The user name or the password is wrong. After several wrong tries an account is locked for some minutes.</source>
        <translation>Der Benutzername oder das Passwort ist falsch. Nach mehreren falschen Versuchen wird ein Konto für einige Minuten gesperrt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This cannot be done at the moment. Try again in a few seconds.</source>
        <translation>Das ist im Augenblick nicht möglich. Versuchen Sie es in einigen Sekunden noch einmal.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This page had expired. Please try once more.</source>
        <translation>Diese Seite war abgelaufen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 wants to access your account</source>
        <translation>%1 möchte auf Ihr Konto zugreifen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If you allow it, %1 can:</source>
        <translation>Wenn Sie es erlauben, kann %1:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 asks for more than before:</source>
        <translation>%1 bittet um mehr als bisher:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You allowed this before:</source>
        <translation>Das haben Sie schon erlaubt:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Read and change all your data, measurements included</source>
        <translation>Alle Ihre Daten lesen und ändern, auch die Messwerte</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Know that it is you</source>
        <translation>Wissen, dass Sie es sind</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>See your name, language, time zone and user number</source>
        <translation>Ihren Namen, Ihre Sprache, Zeitzone und Benutzernummer sehen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>See your e-mail address</source>
        <translation>Ihre E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Read the measurements of your ring: heart rate, sleep, temperature, movement</source>
        <translation>Die Messwerte Ihres Rings lesen: Herzfrequenz, Schlaf, Temperatur, Bewegung</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Read your glucose values</source>
        <translation>Ihre Glukosewerte lesen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Keep this access while you are away, until you take it back</source>
        <translation>Diesen Zugriff behalten, auch wenn Sie nicht da sind, bis Sie ihn zurücknehmen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use the permission &quot;%1&quot;</source>
        <translation>Die Berechtigung „%1“ nutzen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your name, e-mail address, language, role and user number are sent to it at once.</source>
        <translation>Ihr Name, Ihre E-Mail-Adresse, Sprache, Rolle und Benutzernummer werden sofort mitgeschickt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You will be taken back to %1.</source>
        <translation>Danach geht es zurück zu %1.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You will be taken back to the program on this device.</source>
        <translation>Danach geht es zurück zum Programm auf diesem Gerät.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You can take this back at any time.</source>
        <translation>Sie können das jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This link does not work</source>
        <translation>Dieser Link funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The application that sent you here is not known here, or is switched off.</source>
        <translation>Die Anwendung, von der Sie kommen, ist hier nicht bekannt oder deaktiviert.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The application that sent you here wants you sent back to an address that is not registered for it.</source>
        <translation>Die Anwendung, von der Sie kommen, will Sie an eine Adresse zurückschicken, die für sie nicht eingetragen ist.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The application that sent you here made a mistake in its request.</source>
        <translation>Die Anwendung, von der Sie kommen, hat in ihrer Anfrage einen Fehler gemacht.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Not at the moment</source>
        <translation>Im Augenblick nicht möglich</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing about you was disclosed. Go back and try again; if it happens again, tell the people who run the application.</source>
        <translation>Es wurde nichts über Sie preisgegeben. Gehen Sie zurück und versuchen Sie es noch einmal; wenn es wieder geschieht, sagen Sie es den Betreibern der Anwendung.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Number of this request:</source>
        <translation>Nummer dieser Anfrage:</translation>
    </message>
</context>
</TS>
