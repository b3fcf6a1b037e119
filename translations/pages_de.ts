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
        <source>Every password is “%1”; the people and their data are made up.</source>
        <translation>Jedes Passwort lautet „%1“; die Personen und ihre Daten sind erfunden.</translation>
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
        <source>Too many wrong tries came from your network. Try again in a minute.</source>
        <translation>Aus Ihrem Netz kamen zu viele falsche Versuche. Versuchen Sie es in einer Minute noch einmal.</translation>
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
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Forgot the password</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter your e-mail address or user name. If there is such an account, a link that sets a new password is sent to it.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein. Wenn es ein solches Konto gibt, erhält es einen Link, mit dem Sie ein neues Passwort festlegen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Send the link</source>
        <translation>Link senden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Look into your mailbox</source>
        <translation>Sehen Sie in Ihr Postfach</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If there is an account of that name, a letter is on its way to its e-mail address. The link in it works once, within an hour.</source>
        <translation>Wenn es ein Konto dieses Namens gibt, ist eine Nachricht an dessen E-Mail-Adresse unterwegs. Der Link darin gilt einmal und eine Stunde lang.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing there after some minutes? Look among the unwanted mail, then try again.</source>
        <translation>Nach einigen Minuten noch nichts da? Sehen Sie im Spam-Ordner nach und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>No e-mail is sent from here. Ask your administrator: they can give you a link that sets a new password.</source>
        <translation>Von hier werden keine E-Mails verschickt. Wenden Sie sich an Ihre Administration: Dort erhalten Sie einen Link, mit dem Sie ein neues Passwort festlegen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This link no longer works</source>
        <translation>Dieser Link gilt nicht mehr</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>It was used already, or is too old, or your password was changed since. You can have a new one sent.</source>
        <translation>Er wurde schon benutzt oder ist zu alt, oder Ihr Passwort wurde inzwischen geändert. Sie können sich einen neuen senden lassen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Have a new link sent</source>
        <translation>Neuen Link senden lassen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Set a new password</source>
        <translation>Neues Passwort festlegen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Welcome! Choose a password</source>
        <translation>Willkommen! Wählen Sie ein Passwort</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>For the account %1</source>
        <translation>Für das Konto %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>At least 10 characters. Four or five words that do not belong together are strong and easy to remember.</source>
        <translation>Mindestens 10 Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Every browser and every application is then signed out of this account.</source>
        <translation>Danach sind alle Browser und alle Anwendungen von diesem Konto abgemeldet.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use at least 10 characters.</source>
        <translation>Verwenden Sie mindestens 10 Zeichen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use at most 1024 characters.</source>
        <translation>Verwenden Sie höchstens 1024 Zeichen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>It is made of your name or e-mail address, which others know, too.</source>
        <translation>Es besteht aus Ihrem Namen oder Ihrer E-Mail-Adresse, die auch andere kennen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This is one of the passwords that are tried first. Choose another.</source>
        <translation>Dies ist eines der Passwörter, die zuerst ausprobiert werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your password is set</source>
        <translation>Ihr Passwort ist festgelegt</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign in with it wherever you came from. You can close this page.</source>
        <translation>Melden Sie sich damit dort an, wo Sie herkamen. Diese Seite können Sie schließen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: weak. A longer one would be better.</source>
        <translation>Seine Stärke: gering. Ein längeres wäre besser.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: fair.</source>
        <translation>Seine Stärke: mittel.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: good.</source>
        <translation>Seine Stärke: gut.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: very good.</source>
        <translation>Seine Stärke: sehr gut.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>A new password for %1</source>
        <translation>Ein neues Passwort für %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Somebody, probably you, forgot the password of your account at %1.</source>
        <translation>Jemand, vermutlich Sie, hat das Passwort Ihres Kontos bei %1 vergessen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The link works once, within an hour.</source>
        <translation>Der Link gilt einmal und eine Stunde lang.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If it was not you, you need not do anything: your password stays as it is.</source>
        <translation>Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your account at %1</source>
        <translation>Ihr Konto bei %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>An account was made for you at %1. Choose a password, and you can sign in.</source>
        <translation>Bei %1 wurde ein Konto für Sie angelegt. Wählen Sie ein Passwort, dann können Sie sich anmelden.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The link works once, within seven days.</source>
        <translation>Der Link gilt einmal und sieben Tage lang.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If you did not expect this, ask whoever runs it before you use the link.</source>
        <translation>Wenn Sie das nicht erwartet haben, fragen Sie beim Betreiber nach, bevor Sie den Link benutzen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Test letter of %1</source>
        <translation>Testnachricht von %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If you can read this, %1 can send letters.</source>
        <translation>Wenn Sie das lesen können, kann %1 Nachrichten verschicken.</translation>
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
        <source>Measurements to share</source>
        <translation>Freizugebende Messwerte</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>All: past and future ones</source>
        <translation>Alle: bisherige und künftige</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Only those recorded from now on</source>
        <translation>Nur ab jetzt aufgezeichnete</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>data recorded since %1</source>
        <translation>seit %1 aufgezeichnete Daten</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Continue</source>
        <translation>Weiter</translation>
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
        <source>Connect a device</source>
        <translation>Gerät verbinden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter the code that your device shows.</source>
        <translation>Geben Sie den Code ein, den Ihr Gerät anzeigt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Code on the device</source>
        <translation>Code auf dem Gerät</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter the code.</source>
        <translation>Geben Sie den Code ein.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>There is no such code, or it has expired. Compare it with the one on your device.</source>
        <translation>Diesen Code gibt es nicht, oder er ist abgelaufen. Vergleichen Sie ihn mit dem auf Ihrem Gerät.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Too many wrong codes came from here. Try again in a few minutes.</source>
        <translation>Von hier kamen zu viele falsche Codes. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Does your device show this very code?</source>
        <translation>Zeigt Ihr Gerät genau diesen Code an?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Go on only if you started this yourself, on a device in front of you. Never enter a code that somebody sent you.</source>
        <translation>Fahren Sie nur fort, wenn Sie dies selbst begonnen haben, auf einem Gerät, das vor Ihnen steht. Geben Sie nie einen Code ein, den Ihnen jemand geschickt hat.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device goes on by itself a few seconds later.</source>
        <translation>Ihr Gerät macht einige Sekunden später von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device is connected</source>
        <translation>Ihr Gerät ist verbunden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>It goes on by itself in a few seconds. You can close this page.</source>
        <translation>Es macht in einigen Sekunden von selbst weiter. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device was not connected</source>
        <translation>Ihr Gerät wurde nicht verbunden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing about you was disclosed. You can close this page.</source>
        <translation>Über Sie wurde nichts preisgegeben. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Do you want to sign out in this browser?</source>
        <translation>Möchten Sie sich in diesem Browser abmelden?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 wants to sign you out in this browser.</source>
        <translation>%1 möchte Sie in diesem Browser abmelden.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You can close this page.</source>
        <translation>Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You are still signed in</source>
        <translation>Sie sind weiterhin angemeldet</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing has changed. You can close this page.</source>
        <translation>Es hat sich nichts geändert. Sie können diese Seite schließen.</translation>
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
        <source>This sign-in was finished before, or it was begun too long ago.</source>
        <translation>Diese Anmeldung wurde bereits abgeschlossen oder vor zu langer Zeit begonnen.</translation>
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
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>to your account</source>
        <translation>bei Ihrem Konto</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign in with a passkey</source>
        <translation>Mit einem Passkey anmelden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Confirm that it is you</source>
        <translation>Bestätigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Signing in as %1</source>
        <translation>Anmeldung als %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Code from your authenticator app</source>
        <translation>Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Six digits, new every 30 seconds.</source>
        <translation>Sechs Ziffern, alle 30 Sekunden neu.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>One of the ten codes that you wrote down or printed. Each works once.</source>
        <translation>Einer der zehn Codes, die Sie notiert oder ausgedruckt haben. Jeder gilt einmal.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This code is wrong or was used before. After several wrong tries an account is locked for some minutes.</source>
        <translation>Dieser Code ist falsch oder wurde schon benutzt. Nach mehreren falschen Versuchen wird ein Konto für einige Minuten gesperrt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Do not ask for this again in this browser for 30 days</source>
        <translation>In diesem Browser 30 Tage lang nicht mehr danach fragen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use a code from the authenticator app</source>
        <translation>Code aus der Authenticator-App verwenden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use a recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use a passkey</source>
        <translation>Passkey verwenden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use the password</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device asks for your fingerprint, your face or its PIN.</source>
        <translation>Ihr Gerät fragt nach Fingerabdruck, Gesicht oder seiner PIN.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Passkeys need JavaScript, which is switched off here. Use another way below.</source>
        <translation>Passkeys brauchen JavaScript, das hier ausgeschaltet ist. Wählen Sie unten einen anderen Weg.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This browser knows no passkeys. Use another way below.</source>
        <translation>Dieser Browser kennt keine Passkeys. Wählen Sie unten einen anderen Weg.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The device did not confirm it. Try again, or use another way.</source>
        <translation>Das Gerät hat es nicht bestätigt. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This passkey was not accepted. Try again, or use another way.</source>
        <translation>Dieser Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Back to your account</source>
        <translation>Zurück zu Ihrem Konto</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Current password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out everywhere else too</source>
        <translation>Auch überall sonst abmelden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The current password is wrong. After several wrong tries an account is locked for some minutes.</source>
        <translation>Das jetzige Passwort ist falsch. Nach mehreren falschen Versuchen wird ein Konto für einige Minuten gesperrt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Two-step sign-in</source>
        <translation>Anmeldung in zwei Schritten</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>On. After the password, one of these is asked for.</source>
        <translation>Eingeschaltet. Nach dem Passwort wird nach einem von diesen gefragt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Off. Whoever learns your password can sign in; a second step keeps them out.</source>
        <translation>Ausgeschaltet. Wer Ihr Passwort erfährt, kann sich anmelden; ein zweiter Schritt verhindert das.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your passkeys</source>
        <translation>Ihre Passkeys</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 registered</source>
        <translation>%1 eingetragen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Passkeys need this service to be reached over https and under a name.</source>
        <translation>Für Passkeys muss dieser Dienst über https und unter einem Namen erreichbar sein.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 of 10 left</source>
        <translation>%1 von 10 übrig</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>New codes</source>
        <translation>Neue Codes</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>this browser</source>
        <translation>dieser Browser</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>signed in %1</source>
        <translation>angemeldet %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out everywhere else</source>
        <translation>Überall sonst abmelden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>What applications got in a session ends with it. Signing out everywhere also forgets the trusted browsers.</source>
        <translation>Was Anwendungen in einer Sitzung erhalten haben, endet mit ihr. Überall abmelden vergisst auch die vertrauten Browser.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Trusted browsers</source>
        <translation>Vertraute Browser</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>There, only the password is asked for.</source>
        <translation>Dort wird nur nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Applications with access</source>
        <translation>Anwendungen mit Zugriff</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>No application has access to your account. Those that you allow stand here, and you can take it back.</source>
        <translation>Keine Anwendung hat Zugriff auf Ihr Konto. Die Sie erlauben, stehen hier, und Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>allowed %1</source>
        <translation>erlaubt %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your password was changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The session was ended.</source>
        <translation>Die Sitzung wurde beendet.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You are signed out everywhere else.</source>
        <translation>Sie sind überall sonst abgemeldet.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The access was taken back.</source>
        <translation>Der Zugriff wurde zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The browser was forgotten.</source>
        <translation>Der Browser wurde vergessen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The authenticator app was removed.</source>
        <translation>Die Authenticator-App wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The passkey was added.</source>
        <translation>Der Passkey wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The passkey was removed.</source>
        <translation>Der Passkey wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The authenticator app is set up.</source>
        <translation>Die Authenticator-App ist eingerichtet.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Scan this with an authenticator app on your telephone</source>
        <translation>Scannen Sie dies mit einer Authenticator-App auf Ihrem Telefon</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>or type this key into it:</source>
        <translation>oder tippen Sie diesen Schlüssel ein:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>QR code for the authenticator app</source>
        <translation>QR-Code für die Authenticator-App</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The code that the app shows</source>
        <translation>Der Code, den die App anzeigt</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This is not the app’s code. Check that the telephone’s clock is right, and enter the next one.</source>
        <translation>Das ist nicht der Code der App. Prüfen Sie, ob die Uhr des Telefons stimmt, und geben Sie den nächsten ein.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>An authenticator app is set up</source>
        <translation>Eine Authenticator-App ist eingerichtet</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Set up another telephone</source>
        <translation>Ein anderes Telefon einrichten</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>To remove the app, enter your password or a code of the app.</source>
        <translation>Um die App zu entfernen, geben Sie Ihr Passwort oder einen Code der App ein.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Password or code</source>
        <translation>Passwort oder Code</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Neither a password nor a code fits. After several wrong tries an account is locked for some minutes.</source>
        <translation>Weder als Passwort noch als Code richtig. Nach mehreren falschen Versuchen wird ein Konto für einige Minuten gesperrt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your recovery codes</source>
        <translation>Ihre Wiederherstellungscodes</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Write them down or print them and keep them safe: each works once when your second step is not at hand. They are not shown again.</source>
        <translation>Notieren oder drucken Sie sie und verwahren Sie sie sicher: Jeder gilt einmal, wenn Ihr zweiter Schritt nicht zur Hand ist. Sie werden nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>I have kept them</source>
        <translation>Ich habe sie verwahrt</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Make new codes</source>
        <translation>Neue Codes erzeugen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The codes that you have stop working. Enter your password or a code of the app.</source>
        <translation>Die Codes, die Sie haben, gelten dann nicht mehr. Geben Sie Ihr Passwort oder einen Code der App ein.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>A passkey signs you in with the fingerprint, face or PIN of a device, and only here: nobody can talk you out of it.</source>
        <translation>Ein Passkey meldet Sie mit Fingerabdruck, Gesicht oder PIN eines Geräts an, und nur hier: Niemand kann ihn Ihnen entlocken.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Name of the new passkey</source>
        <translation>Name des neuen Passkeys</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>By which you know it again, for example the device.</source>
        <translation>Woran Sie ihn wiedererkennen, zum Beispiel das Gerät.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Add a passkey</source>
        <translation>Passkey hinzufügen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>To add a passkey, JavaScript is needed, which is switched off here.</source>
        <translation>Um einen Passkey hinzuzufügen, ist JavaScript nötig, das hier ausgeschaltet ist.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The passkey could not be added. Perhaps the device holds one for this account already.</source>
        <translation>Der Passkey konnte nicht hinzugefügt werden. Vielleicht hat das Gerät schon einen für dieses Konto.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Passkey without a name</source>
        <translation>Passkey ohne Namen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>synced between your devices</source>
        <translation>zwischen Ihren Geräten abgeglichen</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>on one device</source>
        <translation>auf einem Gerät</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This access is for use at: %1</source>
        <translation>Dieser Zugriff gilt für: %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device is linked</source>
        <translation>Ihr Gerät ist verknüpft</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your data are being fetched now, the newest first; older ones follow by and by. You can close this page.</source>
        <translation>Ihre Daten werden jetzt geholt, die neuesten zuerst; die älteren folgen nach und nach. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You allowed a part of what was asked for. That part is being fetched now. To allow the rest, link the device once more.</source>
        <translation>Sie haben einen Teil dessen erlaubt, worum gebeten wurde. Dieser Teil wird jetzt geholt. Um den Rest zu erlauben, verknüpfen Sie das Gerät noch einmal.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device was not linked</source>
        <translation>Ihr Gerät wurde nicht verknüpft</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You did not allow it, and nothing was fetched. You can begin anew at any time.</source>
        <translation>Sie haben es nicht erlaubt, und nichts wurde geholt. Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This page is too old, or was opened before. Begin anew to link your device.</source>
        <translation>Diese Seite ist zu alt oder wurde schon einmal geöffnet. Beginnen Sie neu, um Ihr Gerät zu verknüpfen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The device’s maker did not confirm that you allowed it. Begin anew to link your device.</source>
        <translation>Der Hersteller des Geräts hat nicht bestätigt, dass Sie es erlaubt haben. Beginnen Sie neu, um Ihr Gerät zu verknüpfen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The device’s maker does not answer at the moment. Begin anew in some minutes.</source>
        <translation>Der Hersteller des Geräts antwortet im Moment nicht. Beginnen Sie in einigen Minuten neu.</translation>
    </message>
</context>
</TS>
