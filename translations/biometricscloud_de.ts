<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Main</name>
    <message>
        <source>Starting the provider…</source>
        <translation>Anbieter wird gestartet …</translation>
    </message>
</context>
<context>
    <name>bc::ui</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date below a midnight</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on a time axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>full date</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>bc::ui::CommandPalette</name>
    <message>
        <source>Search places and actions</source>
        <translation>Orte und Aktionen suchen</translation>
    </message>
    <message>
        <source>Go to a place or do something…</source>
        <translation>Zu einem Ort gehen oder etwas tun …</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>bc::ui::Connection</name>
    <message>
        <source>Type the provider&apos;s address, for example https://provider.example.</source>
        <translation>Geben Sie die Adresse des Anbieters ein, zum Beispiel https://provider.example.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Web-Adresse.</translation>
    </message>
    <message>
        <source>The address has only a host, a port and perhaps a path.</source>
        <translation>Die Adresse besteht nur aus Rechner, Port und vielleicht einem Pfad.</translation>
    </message>
    <message>
        <source>Another machine must be reached through https.</source>
        <translation>Ein anderer Rechner muss über https erreicht werden.</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>eingebettet</translation>
    </message>
</context>
<context>
    <name>bc::ui::ConnectionDialog</name>
    <message>
        <source>The provider in this program</source>
        <translation>Der Anbieter in diesem Programm</translation>
    </message>
    <message>
        <source>A provider on another machine</source>
        <translation>Ein Anbieter auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The provider&apos;s public address, for example https://provider.example</source>
        <translation>Die öffentliche Adresse des Anbieters, zum Beispiel https://provider.example</translation>
    </message>
    <message>
        <source>This is a production system (red band)</source>
        <translation>Dies ist ein Produktivsystem (rotes Band)</translation>
    </message>
    <message>
        <source>Connect to a provider</source>
        <translation>Mit einem Anbieter verbinden</translation>
    </message>
    <message>
        <source>Which provider should this console manage?</source>
        <translation>Welchen Anbieter soll diese Konsole verwalten?</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bc::ui::Console</name>
    <message>
        <source>The provider could not be started.</source>
        <translation>Der Anbieter konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 …</translation>
    </message>
</context>
<context>
    <name>bc::ui::EmbeddedView</name>
    <message>
        <source>The page wanted to leave for %1, which is not part of this.</source>
        <translation>Die Seite wollte zu %1 wechseln; das gehört nicht hierher.</translation>
    </message>
    <message>
        <source>The certificate is not valid: %1</source>
        <translation>Das Zertifikat ist ungültig: %1</translation>
    </message>
    <message>
        <source>The page&apos;s process has ended.</source>
        <translation>Der Prozess der Seite ist beendet.</translation>
    </message>
    <message>
        <source>The page could not be shown.</source>
        <translation>Die Seite konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Check that the provider is running, then try again.</source>
        <translation>Prüfen Sie, ob der Anbieter läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>bc::ui::FormField</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Dieses Feld ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>bc::ui::ListView</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Reload this list</source>
        <translation>Diese Liste neu laden</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Nothing matches the search and filters</source>
        <translation>Nichts passt zu Suche und Filtern</translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>1–%1 von %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>bc::ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>%1 ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>If you go on, what you typed is lost.</source>
        <translation>Wenn Sie fortfahren, gehen Ihre Eingaben verloren.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Discard and go on</source>
        <translation>Verwerfen und fortfahren</translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot; here for you.</source>
        <translation>Hier gibt es für Sie keinen Ort „%1“.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Copy the link to this place</source>
        <translation>Link zu diesem Ort kopieren</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation>Mit einem anderen Anbieter verbinden …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>bc::ui::NavigationBar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>bc::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>bc::ui::PlotStack</name>
    <message>
        <source>mean and range</source>
        <translation>Mittel und Spanne</translation>
    </message>
    <message>
        <source>No samples in this period</source>
        <translation>Keine Messwerte in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1, %2: no samples.</source>
        <translation>%1, %2: keine Messwerte.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: mean %3, lowest %4, highest %5 %6, %n samples.</source>
        <translation>
            <numerusform>%1, %2: Mittel %3, tiefster %4, höchster %5 %6, %n Messwert.</numerusform>
            <numerusform>%1, %2: Mittel %3, tiefster %4, höchster %5 %6, %n Messwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move in time, plus and minus zoom, 1 to 5 choose the period, Ctrl with arrows reads values.</source>
        <translation>Pfeiltasten bewegen in der Zeit, Plus und Minus zoomen, 1 bis 5 wählen den Zeitraum, Strg mit Pfeilen liest Werte.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n samples</source>
        <translation>
            <numerusform>Mittel von %n Messwert</numerusform>
            <numerusform>Mittel von %n Messwerten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::Problem</name>
    <message>
        <source>The provider does not accept this as it is.</source>
        <translation>Der Anbieter nimmt das so nicht an.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf das nicht.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Das gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Something else changed this in the meantime.</source>
        <translation>Inzwischen wurde das anderswo geändert.</translation>
    </message>
    <message>
        <source>This is larger than the provider accepts.</source>
        <translation>Das ist größer, als der Anbieter annimmt.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The provider is busy.</source>
        <translation>Der Anbieter ist ausgelastet.</translation>
    </message>
    <message>
        <source>The provider&apos;s disk is full.</source>
        <translation>Der Datenträger des Anbieters ist voll.</translation>
    </message>
    <message>
        <source>The provider failed to do this.</source>
        <translation>Dem Anbieter ist das misslungen.</translation>
    </message>
    <message>
        <source>The provider refused this.</source>
        <translation>Der Anbieter hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Correct the marked fields and try again.</source>
        <translation>Berichtigen Sie die markierten Felder und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Ask an administrator of your organisation for access.</source>
        <translation>Bitten Sie einen Administrator Ihrer Organisation um Zugang.</translation>
    </message>
    <message>
        <source>Go back to the list and reload it.</source>
        <translation>Gehen Sie zur Liste zurück und laden Sie sie neu.</translation>
    </message>
    <message>
        <source>Reload, look at the new state and try again.</source>
        <translation>Laden Sie neu, sehen Sie den neuen Stand an und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Free space on the provider&apos;s machine, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Rechner des Anbieters und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, give the details to whoever runs the provider.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, geben Sie die Einzelheiten an den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Der Anbieter ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection to the provider is not safe.</source>
        <translation>Die Verbindung zum Anbieter ist nicht sicher.</translation>
    </message>
    <message>
        <source>Check the certificate of %1. Nothing was sent.</source>
        <translation>Prüfen Sie das Zertifikat von %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address %1 and your network connection.</source>
        <translation>Prüfen Sie die Adresse %1 und Ihre Netzverbindung.</translation>
    </message>
    <message>
        <source>Check that it is running at %1, then try again.</source>
        <translation>Prüfen Sie, ob er unter %1 läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 accepted the request, but no answer came.</source>
        <translation>%1 nahm die Anfrage an, aber es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Try again. If this lasts, look at the provider&apos;s log.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, sehen Sie ins Protokoll des Anbieters.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The answer is not one of a BiometricsCloud provider.</source>
        <translation>Das ist keine Antwort eines BiometricsCloud-Anbieters.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address in the connection settings.</source>
        <translation>Prüfen Sie die Adresse des Anbieters in den Verbindungseinstellungen.</translation>
    </message>
</context>
<context>
    <name>bc::ui::ProviderClient</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again. What you typed is kept.</source>
        <translation>Melden Sie sich erneut an. Was Sie getippt haben, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>bc::ui::SignIn</name>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>The sign-in ended at another address than ours.</source>
        <translation>Die Anmeldung endete an einer anderen Adresse als unserer.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>Die Antwort gehört nicht zu dieser Anmeldung.</translation>
    </message>
    <message>
        <source>The answer comes from another provider.</source>
        <translation>Die Antwort kommt von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s public address: it must equal the address of this connection.</source>
        <translation>Prüfen Sie die öffentliche Adresse des Anbieters: Sie muss der Adresse dieser Verbindung gleichen.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer carries no code.</source>
        <translation>Die Antwort enthält keinen Code.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer carries no access token.</source>
        <translation>Die Antwort des Anbieters enthält kein Zugriffstoken.</translation>
    </message>
</context>
<context>
    <name>bc::ui::SignInPage</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation>Mit einem anderen Anbieter verbinden …</translation>
    </message>
</context>
<context>
    <name>bc::ui::StateView</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>bc::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>Warten auf den Anbieter …</translation>
    </message>
    <message>
        <source>Provider: not asked yet</source>
        <translation>Anbieter: noch nicht gefragt</translation>
    </message>
    <message>
        <source>Provider: running</source>
        <translation>Anbieter: läuft</translation>
    </message>
    <message>
        <source>Provider: cannot be reached, asking again</source>
        <translation>Anbieter: nicht erreichbar, wird erneut gefragt</translation>
    </message>
</context>
<context>
    <name>bc::ui::TimeChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::TitleBand</name>
    <message>
        <source>Platform administrator</source>
        <translation>Plattform-Administrator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Search places and actions</source>
        <translation>Orte und Aktionen suchen</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s address</source>
        <translation>Adresse des Anbieters kopieren</translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation>Mit einem anderen Anbieter verbinden …</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Konto von %1</translation>
    </message>
    <message>
        <source>Provider in this program</source>
        <translation>Anbieter in diesem Programm</translation>
    </message>
    <message>
        <source>Provider on another machine</source>
        <translation>Anbieter auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>Production provider</source>
        <translation>Produktiver Anbieter</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications</name>
    <message>
        <source>Authorization code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Search by name or client id</source>
        <translation>Name oder Client-ID suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Noch keine Anwendungen</translation>
    </message>
    <message>
        <source>An application is a program that may ask people for access to their data. Register one to get its client id and secret.</source>
        <translation>Eine Anwendung ist ein Programm, das Personen um Zugriff auf ihre Daten bitten darf. Legen Sie eine an, um ihre Client-ID und ihr Geheimnis zu bekommen.</translation>
    </message>
    <message>
        <source>Loading applications…</source>
        <translation>Anwendungen werden geladen …</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationDetail</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>No application chosen</source>
        <translation>Keine Anwendung gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see its addresses, grants and secrets.</source>
        <translation>Wählen Sie eine in der Liste, um ihre Adressen, Grants und Geheimnisse zu sehen.</translation>
    </message>
    <message>
        <source>Loading the application…</source>
        <translation>Anwendung wird geladen …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Walk its flow</source>
        <translation>Ablauf durchgehen</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Geheimnis wechseln …</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Rücksprungadresse</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>Auch erlaubt</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Public: has no secret, must use PKCE</source>
        <translation>Öffentlich: hat kein Geheimnis, muss PKCE benutzen</translation>
    </message>
    <message>
        <source>Confidential: proves itself by a secret</source>
        <translation>Vertraulich: weist sich mit einem Geheimnis aus</translation>
    </message>
    <message>
        <source>Trusted: may write through the client-keyed API</source>
        <translation>Vertrauenswürdig: darf über die Client-API schreiben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Kept sealed, can be read through the API</source>
        <translation>Versiegelt aufbewahrt, über die API lesbar</translation>
    </message>
    <message>
        <source>Shown once, only its hash is kept</source>
        <translation>Einmal gezeigt, nur der Hash wird aufbewahrt</translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation>Lebensdauer eines Zugriffstokens</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Vorgabe des Anbieters</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Rücksprung</translation>
    </message>
    <message>
        <source>Carries the person&apos;s e-mail address and names</source>
        <translation>Trägt E-Mail-Adresse und Namen der Person</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationForm</name>
    <message>
        <source>Write the whole address, for example https://example.org.</source>
        <translation>Schreiben Sie die ganze Adresse, zum Beispiel https://example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole address with its scheme.</source>
        <translation>„%1“ ist keine ganze Adresse mit Schema.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fragment (#…), which a redirect address may not have.</source>
        <translation>„%1“ hat ein Fragment (#…); das darf eine Rücksprungadresse nicht haben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a wildcard. Addresses are compared letter by letter.</source>
        <translation>„%1“ enthält einen Platzhalter. Adressen werden Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>Public: runs where it cannot keep a secret (browser, phone)</source>
        <translation>Öffentlich: läuft, wo sie kein Geheimnis bewahren kann (Browser, Telefon)</translation>
    </message>
    <message>
        <source>Put the person&apos;s e-mail address and names into the redirect</source>
        <translation>E-Mail-Adresse und Namen der Person in den Rücksprung legen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People read it when they are asked for consent.</source>
        <translation>Diesen Namen lesen die Personen, wenn sie um Zustimmung gebeten werden.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it does with the data, in a sentence or two.</source>
        <translation>Was sie mit den Daten macht, in ein, zwei Sätzen.</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Rücksprungadressen</translation>
    </message>
    <message>
        <source>One a line; where people come back to after consent. Compared letter by letter.</source>
        <translation>Eine je Zeile; dorthin kehren Personen nach der Zustimmung zurück. Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Authorization code: a person signs in and consents</source>
        <translation>Autorisierungscode: eine Person meldet sich an und stimmt zu</translation>
    </message>
    <message>
        <source>Refresh: stays signed in with rotating tokens</source>
        <translation>Erneuerung: bleibt mit wechselnden Tokens angemeldet</translation>
    </message>
    <message>
        <source>Client credentials: acts as its owner, without a person</source>
        <translation>Client-Zugangsdaten: handelt als ihr Eigentümer, ohne Person</translation>
    </message>
    <message>
        <source>Password: sees people&apos;s passwords; for old clients only</source>
        <translation>Passwort: sieht Passwörter; nur für alte Clients</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Where people read more about it.</source>
        <translation>Wo man mehr über sie liest.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Address of its picture, shown when people are asked for consent.</source>
        <translation>Adresse ihres Bildes; es wird bei der Bitte um Zustimmung gezeigt.</translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Vorgabe des Anbieters</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation>Lebensdauer eines Zugriffstokens</translation>
    </message>
    <message>
        <source>Short is safer: a leaked token ends sooner.</source>
        <translation>Kurz ist sicherer: ein entwendetes Token endet früher.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list; what you typed is kept</source>
        <translation>Zurück zur Liste; was Sie getippt haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Register application</source>
        <translation>Anwendung anlegen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The new application</source>
        <translation>Die neue Anwendung</translation>
    </message>
    <message>
        <source>The application &quot;%1&quot;</source>
        <translation>Die Anwendung „%1“</translation>
    </message>
    <message>
        <source>The authorization code grant needs an address to come back to.</source>
        <translation>Der Autorisierungscode braucht eine Adresse, zu der man zurückkehrt.</translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation>Speichert … Abbrechen</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationsPlace</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Geheimnis wechseln …</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation>%1 wurde nicht deaktiviert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is disabled; its tokens no longer work.</source>
        <translation>%1 ist deaktiviert; ihre Tokens gelten nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 ist wieder aktiv.</translation>
    </message>
    <message>
        <source>The secret of %1 was not changed.</source>
        <translation>Das Geheimnis von %1 wurde nicht gewechselt.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::DisableDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Disable application</source>
        <translation>Anwendung deaktivieren</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>It loses access at once: all its access and refresh tokens are revoked and people can no longer sign in to it. Nothing is deleted; you can restore it later, and people then sign in again.</source>
        <translation>Sie verliert sofort den Zugriff: Alle ihre Zugriffs- und Erneuerungstokens werden widerrufen, und niemand kann sich mehr bei ihr anmelden. Nichts wird gelöscht; Sie können sie später wiederherstellen, dann melden sich die Personen neu an.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::RotateDialog</name>
    <message>
        <source>Rotate secret</source>
        <translation>Geheimnis wechseln</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Neues Geheimnis für %1</translation>
    </message>
    <message>
        <source>The application gets a new secret, shown once. Choose how long the old one works beside it, so that nothing breaks while you put the new one in place.</source>
        <translation>Die Anwendung bekommt ein neues Geheimnis, das einmal gezeigt wird. Wählen Sie, wie lange das alte daneben gilt, damit nichts ausfällt, während Sie das neue einsetzen.</translation>
    </message>
    <message>
        <source>Not at all: it may have leaked</source>
        <translation>Gar nicht: es könnte bekannt geworden sein</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>The old secret stays valid for</source>
        <translation>Das alte Geheimnis gilt noch</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::SecretDialog</name>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>Das Geheimnis von %1</translation>
    </message>
    <message>
        <source>Copy it now and keep it where the application runs. It is shown this once; the provider keeps only its hash.</source>
        <translation>Kopieren Sie es jetzt und bewahren Sie es dort auf, wo die Anwendung läuft. Es wird nur dieses eine Mal gezeigt; der Anbieter behält nur den Hash.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message numerus="yes">
        <source>A copied secret leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Ein kopiertes Geheimnis verlässt die Zwischenablage nach %n Sekunde.</numerusform>
            <numerusform>Ein kopiertes Geheimnis verlässt die Zwischenablage nach %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe es aufbewahrt</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices</name>
    <message>
        <source>Glucose sensor</source>
        <translation>Glukosesensor</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Data arrives as it should.</source>
        <translation>Die Daten kommen, wie sie sollen.</translation>
    </message>
    <message>
        <source>The person has not finished linking it. They find the link under their devices.</source>
        <translation>Die Person hat die Verknüpfung nicht abgeschlossen. Den Link dazu findet sie unter ihren Geräten.</translation>
    </message>
    <message>
        <source>No data has come for a while. Ask the person whether they wear and charge it, and whether its app is still open on their phone.</source>
        <translation>Seit einiger Zeit kamen keine Daten. Fragen Sie die Person, ob sie das Gerät trägt und lädt und ob dessen App auf dem Telefon noch läuft.</translation>
    </message>
    <message>
        <source>The last attempts to fetch data failed. They are repeated; if the error stays, the person must link it again.</source>
        <translation>Die letzten Abrufe sind fehlgeschlagen. Sie werden wiederholt; bleibt der Fehler, muss die Person das Gerät neu verknüpfen.</translation>
    </message>
    <message>
        <source>The person took the permission back. Only they can give it again.</source>
        <translation>Die Person hat die Erlaubnis zurückgenommen. Nur sie kann sie wieder geben.</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::DeviceDetail</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Letzte Daten</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation>Verknüpft seit</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Daten zeigen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::DevicesPlace</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Letzte Daten</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search by person or device</source>
        <translation>Person oder Gerät suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Linked devices</source>
        <translation>Verknüpfte Geräte</translation>
    </message>
    <message>
        <source>No linked devices yet</source>
        <translation>Noch keine verknüpften Geräte</translation>
    </message>
    <message>
        <source>Rings, watches and glucose sensors show up here once people of your organisation link them to their account.</source>
        <translation>Ringe, Uhren und Glukosesensoren erscheinen hier, sobald Personen Ihrer Organisation sie mit ihrem Konto verknüpfen.</translation>
    </message>
    <message>
        <source>Loading devices…</source>
        <translation>Geräte werden geladen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Daten zeigen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::DecisionView</name>
    <message>
        <source>The provider&apos;s checks</source>
        <translation>Prüfungen des Anbieters</translation>
    </message>
    <message numerus="yes">
        <source>%n registered addresses were compared; this one is the nearest.</source>
        <translation>
            <numerusform>%n hinterlegte Adresse wurde verglichen; diese ist die nächste.</numerusform>
            <numerusform>%n hinterlegte Adressen wurden verglichen; diese ist die nächste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation>Trace-ID %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::DifferenceView</name>
    <message>
        <source>registered</source>
        <translation>hinterlegt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Registered: %1. Sent: %2. First difference at character %3.</source>
        <translation>Hinterlegt: %1. Gesendet: %2. Erster Unterschied bei Zeichen %3.</translation>
    </message>
    <message>
        <source>first difference at character %1</source>
        <translation>erster Unterschied bei Zeichen %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Exchange</name>
    <message numerus="yes">
        <source>(a page of %n bytes; the embedded view shows it)</source>
        <translation>
            <numerusform>(eine Seite von %n Byte; die eingebettete Ansicht zeigt sie)</numerusform>
            <numerusform>(eine Seite von %n Bytes; die eingebettete Ansicht zeigt sie)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(cut here; %n bytes in all)</source>
        <translation>
            <numerusform>(hier gekürzt; %n Byte insgesamt)</numerusform>
            <numerusform>(hier gekürzt; %n Bytes insgesamt)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowApplication</name>
    <message>
        <source>Who the token speaks for</source>
        <translation>Für wen das Token spricht</translation>
    </message>
    <message>
        <source>The applications this person may see</source>
        <translation>Die Anwendungen, die diese Person sehen darf</translation>
    </message>
    <message>
        <source>The person, as a partner sees them</source>
        <translation>Die Person, wie ein Partner sie sieht</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowPlace</name>
    <message>
        <source>Flow studio</source>
        <translation>Ablaufstudio</translation>
    </message>
    <message>
        <source>Authorization code with PKCE</source>
        <translation>Autorisierungscode mit PKCE</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Call the request off</source>
        <translation>Die Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Den nächsten Schritt ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Go on until a person is needed</source>
        <translation>Fortfahren, bis eine Person gebraucht wird</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Start over with a fresh verifier, as a stranger</source>
        <translation>Mit neuem Verifier und ohne Anmeldung von vorn beginnen</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>What the application sends and receives</source>
        <translation>Was die Anwendung sendet und empfängt</translation>
    </message>
    <message>
        <source>How the provider came to its answer</source>
        <translation>Wie der Anbieter zu seiner Antwort kam</translation>
    </message>
    <message>
        <source>Reading the applications…</source>
        <translation>Anwendungen werden gelesen …</translation>
    </message>
    <message>
        <source>Go to Applications</source>
        <translation>Zu den Anwendungen</translation>
    </message>
    <message>
        <source>No application to walk</source>
        <translation>Keine Anwendung zum Durchgehen</translation>
    </message>
    <message>
        <source>The studio walks an application&apos;s sign-in and consent step by step and shows what goes over the wire. Create an application first.</source>
        <translation>Das Studio geht Anmeldung und Zustimmung einer Anwendung Schritt für Schritt durch und zeigt, was über die Leitung geht. Legen Sie zuerst eine Anwendung an.</translation>
    </message>
    <message>
        <source>This happens between the person&apos;s browser and the provider; the application sees nothing of it. The provider&apos;s side is in the next tab.</source>
        <translation>Das geschieht zwischen dem Browser der Person und dem Anbieter; die Anwendung sieht davon nichts. Die Seite des Anbieters steht im nächsten Reiter.</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s decision record…</source>
        <translation>Entscheidungsprotokoll des Anbieters wird gelesen …</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Anwendung öffnen</translation>
    </message>
    <message>
        <source>GET %1 answered %2 in %3: the token works.</source>
        <translation>GET %1 antwortete %2 in %3: das Token gilt.</translation>
    </message>
    <message>
        <source>Walk the flow of %1</source>
        <translation>Den Ablauf von %1 durchgehen</translation>
    </message>
    <message>
        <source>The studio acts as the application: it asks the provider for authorization, you sign in and consent on the provider&apos;s own pages, and it exchanges the code for a token. Each request and each of the provider&apos;s checks is shown on the right.</source>
        <translation>Das Studio handelt als die Anwendung: es bittet den Anbieter um Autorisierung, Sie melden sich an und stimmen auf den Seiten des Anbieters zu, und es tauscht den Code gegen ein Token. Jede Anfrage und jede Prüfung des Anbieters steht rechts.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>The provider takes the request</source>
        <translation>Der Anbieter nimmt die Anfrage an</translation>
    </message>
    <message>
        <source>Next, the provider&apos;s own page asks who you are.</source>
        <translation>Als Nächstes fragt die Seite des Anbieters, wer Sie sind.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>The application has the code</source>
        <translation>Die Anwendung hat den Code</translation>
    </message>
    <message>
        <source>State and issuer are the right ones. Next, it exchanges the code for a token.</source>
        <translation>Der Parameter state und der Aussteller stimmen. Als Nächstes tauscht sie den Code gegen ein Token.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowRun</name>
    <message>
        <source>The redirect goes to the application, not to the provider: nothing to decide.</source>
        <translation>Der Rücksprung geht zur Anwendung, nicht zum Anbieter: nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Only the OAuth endpoints keep decision records. This call&apos;s trace is %1.</source>
        <translation>Nur die OAuth-Endpunkte führen Entscheidungsprotokolle. Die Trace-ID dieses Aufrufs ist %1.</translation>
    </message>
    <message>
        <source>The API refused the token.</source>
        <translation>Die API hat das Token abgelehnt.</translation>
    </message>
    <message>
        <source>The role or scope of this person does not reach that far. Choose another call, or walk the flow as somebody else.</source>
        <translation>Rolle oder Scope dieser Person reichen nicht so weit. Wählen Sie einen anderen Aufruf, oder gehen Sie den Ablauf als jemand anderes durch.</translation>
    </message>
    <message>
        <source>Reset and walk the flow again.</source>
        <translation>Setzen Sie zurück und gehen Sie den Ablauf erneut durch.</translation>
    </message>
    <message>
        <source>The provider gave no trace id.</source>
        <translation>Der Anbieter nannte keine Trace-ID.</translation>
    </message>
    <message>
        <source>Decision records are for administrators and the application&apos;s developers.</source>
        <translation>Entscheidungsprotokolle sind für Administratoren und die Entwickler der Anwendung.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowSetup</name>
    <message>
        <source>The registered addresses; another one may be typed to see how it is refused.</source>
        <translation>Die hinterlegten Adressen; tippen Sie eine andere, um zu sehen, wie sie abgelehnt wird.</translation>
    </message>
    <message>
        <source>Separated by spaces</source>
        <translation>Durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>shown once when it was created</source>
        <translation>einmal beim Anlegen gezeigt</translation>
    </message>
    <message>
        <source>A confidential application proves itself with its secret. It is kept in memory for this flow only and never stored.</source>
        <translation>Eine vertrauliche Anwendung weist sich mit ihrem Geheimnis aus. Es bleibt nur für diesen Ablauf im Speicher und wird nie abgelegt.</translation>
    </message>
    <message>
        <source>Client secret (required)</source>
        <translation>Client-Geheimnis (erforderlich)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Rücksprungadresse</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>API call afterwards</source>
        <translation>API-Aufruf danach</translation>
    </message>
    <message>
        <source>Public application: no secret, PKCE protects the code. client_id %1</source>
        <translation>Öffentliche Anwendung: kein Geheimnis, PKCE schützt den Code. client_id %1</translation>
    </message>
    <message>
        <source>Confidential application: proves itself with its secret, which is not stored here. client_id %1</source>
        <translation>Vertrauliche Anwendung: weist sich mit ihrem Geheimnis aus, das hier nicht abgelegt wird. client_id %1</translation>
    </message>
    <message>
        <source>Choose an application.</source>
        <translation>Wählen Sie eine Anwendung.</translation>
    </message>
    <message>
        <source>Enter a redirect address.</source>
        <translation>Geben Sie eine Rücksprungadresse ein.</translation>
    </message>
    <message>
        <source>Enter the application&apos;s secret: without it the token request is refused.</source>
        <translation>Geben Sie das Geheimnis der Anwendung ein: Ohne es wird die Token-Anfrage abgelehnt.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::PkceBox</name>
    <message>
        <source>PKCE: whoever steals the code cannot use it, because only the application knows the verifier whose SHA-256 is the challenge it sent first.</source>
        <translation>PKCE: Wer den Code stiehlt, kann ihn nicht benutzen, denn nur die Anwendung kennt den Verifier, dessen SHA-256 die zuerst gesendete Challenge ist.</translation>
    </message>
    <message>
        <source>Show the verifier</source>
        <translation>Verifier zeigen</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Verifier</translation>
    </message>
    <message>
        <source>Challenge (S256)</source>
        <translation>Challenge (S256)</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Problems</name>
    <message>
        <source>The application could not prove who it is.</source>
        <translation>Die Anwendung konnte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>Enter its secret above. If it is lost, rotate it in Applications: the old one stays valid for the overlap you choose.</source>
        <translation>Geben Sie oben ihr Geheimnis ein. Ist es verloren, wechseln Sie es unter Anwendungen: Das alte gilt so lange weiter, wie Sie wählen.</translation>
    </message>
    <message>
        <source>The code is not accepted.</source>
        <translation>Der Code wird nicht angenommen.</translation>
    </message>
    <message>
        <source>A code works once and for a short time. Reset and walk the flow again.</source>
        <translation>Ein Code gilt einmal und kurze Zeit. Setzen Sie zurück und gehen Sie den Ablauf erneut durch.</translation>
    </message>
    <message>
        <source>The application may not ask for this scope.</source>
        <translation>Die Anwendung darf diesen Scope nicht verlangen.</translation>
    </message>
    <message>
        <source>Ask for less above, or give the application the scope in Applications.</source>
        <translation>Verlangen Sie oben weniger, oder geben Sie der Anwendung den Scope unter Anwendungen.</translation>
    </message>
    <message>
        <source>The application may not use this grant.</source>
        <translation>Die Anwendung darf diesen Grant nicht benutzen.</translation>
    </message>
    <message>
        <source>Switch on the authorization code grant for it in Applications.</source>
        <translation>Schalten Sie für sie unter Anwendungen den Autorisierungscode ein.</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation>Die Person hat abgelehnt.</translation>
    </message>
    <message>
        <source>Reset, walk again, and allow the access.</source>
        <translation>Setzen Sie zurück, gehen Sie erneut durch und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>The request is not as it must be.</source>
        <translation>Die Anfrage ist nicht, wie sie sein muss.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s checks on the right: the first refused one names the parameter.</source>
        <translation>Sehen Sie rechts die Prüfungen des Anbieters an: Die erste abgelehnte nennt den Parameter.</translation>
    </message>
    <message>
        <source>The provider cannot answer now.</source>
        <translation>Der Anbieter kann jetzt nicht antworten.</translation>
    </message>
    <message>
        <source>Reset and try again in a moment.</source>
        <translation>Setzen Sie zurück und versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation>Der Anbieter hat abgelehnt.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s checks on the right, mend the cause, then reset.</source>
        <translation>Sehen Sie rechts die Prüfungen des Anbieters an, beheben Sie die Ursache und setzen Sie zurück.</translation>
    </message>
    <message>
        <source>The redirect address is not registered.</source>
        <translation>Die Rücksprungadresse ist nicht hinterlegt.</translation>
    </message>
    <message>
        <source>Send the registered address, or register this one with the application. They are compared character by character.</source>
        <translation>Senden Sie die hinterlegte Adresse, oder hinterlegen Sie diese bei der Anwendung. Sie werden Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>The provider does not know this application.</source>
        <translation>Der Anbieter kennt diese Anwendung nicht.</translation>
    </message>
    <message>
        <source>Choose another application, or enable this one in Applications.</source>
        <translation>Wählen Sie eine andere Anwendung, oder stellen Sie diese unter Anwendungen wieder her.</translation>
    </message>
    <message>
        <source>The answer does not belong to this request.</source>
        <translation>Die Antwort gehört nicht zu dieser Anfrage.</translation>
    </message>
    <message>
        <source>Reset and walk again. In an application this is an attack until proven otherwise: it must stop here.</source>
        <translation>Setzen Sie zurück und gehen Sie erneut durch. In einer Anwendung ist das bis zum Beweis des Gegenteils ein Angriff: Sie muss hier anhalten.</translation>
    </message>
    <message>
        <source>The parameter state came back changed (RFC 6749 section 10.12).</source>
        <translation>Der Parameter state kam verändert zurück (RFC 6749, Abschnitt 10.12).</translation>
    </message>
    <message>
        <source>The answer comes from another provider.</source>
        <translation>Die Antwort kommt von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The provider&apos;s public address must equal the address of this connection.</source>
        <translation>Die öffentliche Adresse des Anbieters muss der Adresse dieser Verbindung gleichen.</translation>
    </message>
    <message>
        <source>iss is &quot;%1&quot; (RFC 9207).</source>
        <translation>iss ist „%1“ (RFC 9207).</translation>
    </message>
    <message>
        <source>The redirect carries no code.</source>
        <translation>Der Rücksprung enthält keinen Code.</translation>
    </message>
    <message>
        <source>Reset and walk the flow again.</source>
        <translation>Setzen Sie zurück und gehen Sie den Ablauf erneut durch.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::StepList</name>
    <message>
        <source>Steps of the flow</source>
        <translation>Schritte des Ablaufs</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Texts</name>
    <message>
        <source>Authorize request</source>
        <translation>Autorisierungsanfrage</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Rücksprung</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Token-Anfrage</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>API-Aufruf</translation>
    </message>
    <message>
        <source>The application sends the person&apos;s browser to the provider.</source>
        <translation>Die Anwendung schickt den Browser der Person zum Anbieter.</translation>
    </message>
    <message>
        <source>The person proves to the provider who they are.</source>
        <translation>Die Person weist sich beim Anbieter aus.</translation>
    </message>
    <message>
        <source>The person allows the application what it asks for.</source>
        <translation>Die Person erlaubt der Anwendung, worum sie bittet.</translation>
    </message>
    <message>
        <source>The browser comes back to the application with a code.</source>
        <translation>Der Browser kehrt mit einem Code zur Anwendung zurück.</translation>
    </message>
    <message>
        <source>The application exchanges the code and its verifier for a token.</source>
        <translation>Die Anwendung tauscht Code und Verifier gegen ein Token.</translation>
    </message>
    <message>
        <source>The application uses the token.</source>
        <translation>Die Anwendung benutzt das Token.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>shown to the API with every call</source>
        <translation>Ausweis bei jedem Aufruf</translation>
    </message>
    <message>
        <source>whoever bears it may use it</source>
        <translation>gilt für den, der es hat</translation>
    </message>
    <message>
        <source>seconds the access token lives</source>
        <translation>Lebensdauer in Sekunden</translation>
    </message>
    <message>
        <source>brings the next pair, once</source>
        <translation>erneuert einmal das Paar</translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation>was gewährt wurde</translation>
    </message>
    <message>
        <source>signed statement of who signed in</source>
        <translation>signierter Anmeldenachweis</translation>
    </message>
    <message>
        <source>whom the token speaks for</source>
        <translation>für wen das Token spricht</translation>
    </message>
    <message>
        <source>the same, unguessable</source>
        <translation>dasselbe, nicht zu erraten</translation>
    </message>
    <message>
        <source>the person&apos;s organisation</source>
        <translation>die Organisation der Person</translation>
    </message>
    <message>
        <source>the person&apos;s role</source>
        <translation>die Rolle der Person</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::TokenView</name>
    <message>
        <source>Show secrets</source>
        <translation>Geheimnisse zeigen</translation>
    </message>
    <message>
        <source>Life left of the access token</source>
        <translation>Restzeit des Zugriffstokens</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Fields of the token answer</source>
        <translation>Felder der Token-Antwort</translation>
    </message>
    <message>
        <source>Cover secrets</source>
        <translation>Geheimnisse verdecken</translation>
    </message>
    <message>
        <source>The application has its token</source>
        <translation>Die Anwendung hat ihr Token</translation>
    </message>
    <message>
        <source>claim of the id_token</source>
        <translation>Angabe des id_token</translation>
    </message>
    <message>
        <source>valid for another %1</source>
        <translation>gilt noch %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::WireView</name>
    <message>
        <source>Show secrets</source>
        <translation>Geheimnisse zeigen</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Cover secrets</source>
        <translation>Geheimnisse verdecken</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>Kopieren wie gezeigt</translation>
    </message>
</context>
<context>
    <name>bc::ui::moment</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, short month, year; the pattern of QLocale::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>clock is %1 ahead</source>
        <extracomment>%1 is an amount, &quot;3 h&quot;; stands beside the time that a device wrote</extracomment>
        <translation>Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>The device gave its last data a time that has not come yet: its clock is ahead. Ask the person to let the device and its phone set date and time by themselves. Data that have come keep the wrong time.</source>
        <translation>Das Gerät gab seinen letzten Daten eine Zeit, die noch nicht gekommen ist: Seine Uhr geht vor. Bitten Sie die Person, Datum und Uhrzeit auf Gerät und Telefon automatisch stellen zu lassen. Bereits gekommene Daten behalten die falsche Zeit.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Patient</name>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>wartet auf Zustimmung</translation>
    </message>
    <message>
        <source>stopped sending</source>
        <translation>sendet nicht mehr</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>Zugriff entzogen</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientHeader</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>Alter nicht bekannt</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Geboren am %1</translation>
    </message>
    <message>
        <source>last data %1 · %2</source>
        <translation>letzte Daten %1 · %2</translation>
    </message>
    <message>
        <source>last data %1</source>
        <translation>letzte Daten %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientPage</name>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the heart rate of 90 days…</source>
        <translation>Herzfrequenz von 90 Tagen wird gelesen …</translation>
    </message>
    <message>
        <source>No heart rate yet</source>
        <translation>Noch keine Herzfrequenz</translation>
    </message>
    <message>
        <source>As soon as a linked ring or watch hands over its first samples, they are shown here.</source>
        <translation>Sobald ein verknüpfter Ring oder eine Uhr die ersten Messwerte übergibt, erscheinen sie hier.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Reload this patient&apos;s data</source>
        <translation>Daten dieses Patienten neu laden</translation>
    </message>
    <message>
        <source>Show 1 day</source>
        <translation>1 Tag zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n days</source>
        <translation>
            <numerusform>%n Tag zeigen</numerusform>
            <numerusform>%n Tage zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1 (%2)</source>
        <translation>Zeiten in %1 (%2)</translation>
    </message>
    <message>
        <source>The provider&apos;s answer cannot be drawn.</source>
        <translation>Die Antwort des Anbieters lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Check that console and provider have the same version.</source>
        <translation>Prüfen Sie, ob Konsole und Anbieter dieselbe Version haben.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientsPlace</name>
    <message>
        <source>Last data</source>
        <translation>Letzte Daten</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Noch keine Patienten</translation>
    </message>
    <message>
        <source>People with the role patient appear here once they are assigned to you.</source>
        <translation>Personen mit der Rolle Patient erscheinen hier, sobald sie Ihnen zugewiesen sind.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Patient wählen</translation>
    </message>
    <message>
        <source>Click a row or press Enter to see the heart rate of the last 90 days. Every look at someone&apos;s data is noted in the audit log.</source>
        <translation>Klicken Sie auf eine Zeile oder drücken Sie die Eingabetaste, um die Herzfrequenz der letzten 90 Tage zu sehen. Jeder Blick in jemandes Daten wird im Prüfprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>Looking for the patient…</source>
        <translation>Patient wird gesucht …</translation>
    </message>
    <message>
        <source>This patient does not exist, or you may not see them.</source>
        <translation>Diesen Patienten gibt es nicht, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Choose a patient from the list.</source>
        <translation>Wählen Sie einen Patienten aus der Liste.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::PeoplePlace</name>
    <message>
        <source>Platform administrator</source>
        <translation>Plattform-Administrator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>After too many wrong passwords, until %1</source>
        <translation>Nach zu vielen falschen Passwörtern, bis %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>Everyone who has an account in your organisation shows up here.</source>
        <translation>Hier erscheinen alle, die in Ihrer Organisation ein Konto haben.</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen …</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Daten zeigen</translation>
    </message>
</context>
</TS>
