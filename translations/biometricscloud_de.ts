<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BrandingPage</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
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
    <name>bc::ui::Checks</name>
    <message>
        <source>code not expired</source>
        <translation>Code nicht abgelaufen</translation>
    </message>
    <message>
        <source>id_token_hint</source>
        <translation>id_token_hint</translation>
    </message>
    <message>
        <source>device code of this client</source>
        <translation>Gerätecode dieses Clients</translation>
    </message>
    <message>
        <source>person&apos;s word</source>
        <translation>Entscheidung der Person</translation>
    </message>
    <message>
        <source>DPoP key of the grant</source>
        <translation>DPoP-Schlüssel des Grants</translation>
    </message>
    <message>
        <source>response type</source>
        <translation>Antworttyp</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>code unused</source>
        <translation>Code unbenutzt</translation>
    </message>
    <message>
        <source>grant known</source>
        <translation>Grant bekannt</translation>
    </message>
    <message>
        <source>DPoP key announced</source>
        <translation>DPoP-Schlüssel angekündigt</translation>
    </message>
    <message>
        <source>parameters complete</source>
        <translation>Parameter vollständig</translation>
    </message>
    <message>
        <source>person active</source>
        <translation>Person aktiv</translation>
    </message>
    <message>
        <source>refresh token live</source>
        <translation>Erneuerungstoken gültig</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>parameters once</source>
        <translation>Parameter nur einmal</translation>
    </message>
    <message>
        <source>no request_uri inside</source>
        <translation>keine request_uri enthalten</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>zweiter Faktor</translation>
    </message>
    <message>
        <source>PKCE verifier</source>
        <translation>PKCE-Verifier</translation>
    </message>
    <message>
        <source>grant allowed</source>
        <translation>Grant erlaubt</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>form of this session</source>
        <translation>Formular dieser Sitzung</translation>
    </message>
    <message>
        <source>refresh token found</source>
        <translation>Erneuerungstoken gefunden</translation>
    </message>
    <message>
        <source>token of this client</source>
        <translation>Token dieses Clients</translation>
    </message>
    <message>
        <source>written and committed</source>
        <translation>geschrieben und festgeschrieben</translation>
    </message>
    <message>
        <source>parameters from body and URL</source>
        <translation>Parameter aus Inhalt und URL</translation>
    </message>
    <message>
        <source>pushed request</source>
        <translation>vorab gesendete Anfrage</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>redirect address</source>
        <translation>Rücksprungadresse</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>code of this client</source>
        <translation>Code dieses Clients</translation>
    </message>
    <message>
        <source>PKCE challenge</source>
        <translation>PKCE-Challenge</translation>
    </message>
    <message>
        <source>no secret in the URL</source>
        <translation>kein Geheimnis in der URL</translation>
    </message>
    <message>
        <source>token of this tenant</source>
        <translation>Token dieser Organisation</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>Zustimmung gegeben</translation>
    </message>
    <message>
        <source>client found</source>
        <translation>Client gefunden</translation>
    </message>
    <message>
        <source>acr</source>
        <translation>acr</translation>
    </message>
    <message>
        <source>confidential application</source>
        <translation>vertrauliche Anwendung</translation>
    </message>
    <message>
        <source>request readable</source>
        <translation>Anfrage lesbar</translation>
    </message>
    <message>
        <source>passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>user code live</source>
        <translation>Benutzercode gültig</translation>
    </message>
    <message>
        <source>account may sign in</source>
        <translation>Konto darf sich anmelden</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP-Nachweis</translation>
    </message>
    <message>
        <source>ID token signed</source>
        <translation>ID-Token signiert</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>redirect address repeated</source>
        <translation>Rücksprungadresse wiederholt</translation>
    </message>
    <message>
        <source>pushed if required</source>
        <translation>vorab gesendet, falls nötig</translation>
    </message>
    <message>
        <source>access token signed</source>
        <translation>Zugriffstoken signiert</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>device code not expired</source>
        <translation>Gerätecode nicht abgelaufen</translation>
    </message>
    <message>
        <source>code found</source>
        <translation>Code gefunden</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
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
    <name>bc::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>bc::ui::Decision</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>bc::ui::DecisionView</name>
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
    <name>bc::ui::DetailSection</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>bc::ui::DifferenceView</name>
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
    <name>bc::ui::Download</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room and export again.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Schaffen Sie Platz und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The connection broke off before the export was whole. Export again.</source>
        <translation>Die Verbindung brach ab, bevor der Export vollständig war. Exportieren Sie erneut.</translation>
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
    <message>
        <source>1–%1, older ones below</source>
        <translation>1–%1, ältere darunter</translation>
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
    <message>
        <source>%1: not saved yet.</source>
        <translation>%1: noch nicht gespeichert.</translation>
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
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier notice(s)</source>
        <translation>
            <numerusform>%n früherer Hinweis</numerusform>
            <numerusform>%n frühere Hinweise</numerusform>
        </translation>
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
    <name>bc::ui::Sentences</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>The client asks for a new sign-in (prompt=login).</source>
        <translation>Der Client verlangt eine neue Anmeldung (prompt=login).</translation>
    </message>
    <message>
        <source>The sign-in is older than max_age.</source>
        <translation>Die Anmeldung ist älter als max_age.</translation>
    </message>
    <message>
        <source>The client expects another person.</source>
        <translation>Der Client erwartet eine andere Person.</translation>
    </message>
    <message>
        <source>user %1, signed in at %2</source>
        <translation>Benutzer %1, angemeldet: %2</translation>
    </message>
    <message>
        <source>A first-party application needs none.</source>
        <translation>Eine eigene Anwendung braucht keine.</translation>
    </message>
    <message>
        <source>Remembered since %1</source>
        <translation>Gemerkt seit %1</translation>
    </message>
    <message>
        <source>The client asks for it anew.</source>
        <translation>Der Client bittet erneut darum.</translation>
    </message>
    <message>
        <source>Not yet allowed: %1</source>
        <translation>Noch nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>Not yet allowed: measurements from before %1</source>
        <translation>Noch nicht erlaubt: Messwerte von vor %1</translation>
    </message>
    <message>
        <source>None asked for.</source>
        <translation>Keine verlangt.</translation>
    </message>
    <message>
        <source>Without the scope openid they mean nothing.</source>
        <translation>Ohne den Scope openid bedeuten sie nichts.</translation>
    </message>
    <message>
        <source>&apos;claims&apos; must be a JSON object.</source>
        <translation>„claims“ muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>In the ID token: %1</source>
        <translation>Im ID-Token: %1</translation>
    </message>
    <message>
        <source>Its typ says that it is something else.</source>
        <translation>Ihr typ sagt, dass sie etwas anderes ist.</translation>
    </message>
    <message>
        <source>Its iss and sub must both be the client_id.</source>
        <translation>Ihr iss und ihr sub müssen beide die client_id sein.</translation>
    </message>
    <message>
        <source>Its aud must be the issuer or the token endpoint, and nothing else.</source>
        <translation>Ihr aud muss der Aussteller oder der Token-Endpunkt sein, und nichts sonst.</translation>
    </message>
    <message>
        <source>It has no exp.</source>
        <translation>Sie hat kein exp.</translation>
    </message>
    <message>
        <source>It expired at %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>It lives longer than an hour.</source>
        <translation>Sie gilt länger als eine Stunde.</translation>
    </message>
    <message>
        <source>Its %1 is in the future.</source>
        <translation>Ihr %1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>It has no jti of 1 to 255 characters.</source>
        <translation>Sie hat kein jti von 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>Client authentication failed.</source>
        <translation>Der Client konnte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>client_assertion_type is not jwt-bearer.</source>
        <translation>client_assertion_type ist nicht jwt-bearer.</translation>
    </message>
    <message>
        <source>An assertion came, but the application is not registered for one.</source>
        <translation>Eine Assertion kam, aber die Anwendung ist nicht dafür registriert.</translation>
    </message>
    <message>
        <source>Use one way of client authentication, not two.</source>
        <translation>Benutzen Sie eine Art der Client-Authentifizierung, nicht zwei.</translation>
    </message>
    <message>
        <source>client_id differs from the Authorization header.</source>
        <translation>client_id weicht vom Header Authorization ab.</translation>
    </message>
    <message>
        <source>The client could not be looked up.</source>
        <translation>Der Client konnte nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>There is no active client to authenticate.</source>
        <translation>Es gibt keinen aktiven Client, der sich ausweisen könnte.</translation>
    </message>
    <message>
        <source>A public application has no secret, but one came.</source>
        <translation>Eine öffentliche Anwendung hat kein Geheimnis, aber es kam eines.</translation>
    </message>
    <message>
        <source>none: a public application</source>
        <translation>none: eine öffentliche Anwendung</translation>
    </message>
    <message>
        <source>client_id is missing.</source>
        <translation>client_id fehlt.</translation>
    </message>
    <message>
        <source>No application has this client_id.</source>
        <translation>Keine Anwendung hat diese client_id.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>Die Anwendung ist deaktiviert.</translation>
    </message>
    <message>
        <source>The application&apos;s tenant is disabled.</source>
        <translation>Die Organisation der Anwendung ist deaktiviert.</translation>
    </message>
    <message>
        <source>No secret came.</source>
        <translation>Es kam kein Geheimnis.</translation>
    </message>
    <message>
        <source>It came by %1, but the application is registered for %2.</source>
        <translation>Es kam als %1, aber die Anwendung ist für %2 registriert.</translation>
    </message>
    <message>
        <source>The secret is none of the live ones.</source>
        <translation>Das Geheimnis ist keines der gültigen.</translation>
    </message>
    <message>
        <source>This application must send a DPoP proof.</source>
        <translation>Diese Anwendung muss einen DPoP-Nachweis senden.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>No DPoP proof came.</source>
        <translation>Es kam kein DPoP-Nachweis.</translation>
    </message>
    <message>
        <source>The proof is of key %1</source>
        <translation>Der Nachweis ist vom Schlüssel %1</translation>
    </message>
    <message>
        <source>None sent.</source>
        <translation>Nichts gesendet.</translation>
    </message>
    <message>
        <source>id_token_hint is no ID token issued to this application.</source>
        <translation>id_token_hint ist kein ID-Token, das dieser Anwendung ausgestellt wurde.</translation>
    </message>
    <message>
        <source>sub %1</source>
        <translation>sub %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be sent in the body: URLs end up in logs and histories. Consider it disclosed.</source>
        <translation>„%1“ muss im Inhalt gesendet werden: URLs landen in Protokollen und Verläufen. Betrachten Sie es als offengelegt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands more than once.</source>
        <translation>„%1“ steht mehr als einmal da.</translation>
    </message>
    <message>
        <source>The URL has no parameters.</source>
        <translation>Die URL hat keine Parameter.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another value in the URL than in the body.</source>
        <translation>„%1“ hat in der URL einen anderen Wert als im Inhalt.</translation>
    </message>
    <message>
        <source>From the URL: %1</source>
        <translation>Aus der URL: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>User %1 is disabled.</source>
        <translation>Benutzer %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>The tenant of user %1 is disabled.</source>
        <translation>Die Organisation von Benutzer %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>code_challenge is missing.</source>
        <translation>code_challenge fehlt.</translation>
    </message>
    <message>
        <source>A public application must send a code_challenge.</source>
        <translation>Eine öffentliche Anwendung muss eine code_challenge senden.</translation>
    </message>
    <message>
        <source>None sent; a confidential application may do without.</source>
        <translation>Keine gesendet; eine vertrauliche Anwendung darf darauf verzichten.</translation>
    </message>
    <message>
        <source>No code_challenge_method: that means plain.</source>
        <translation>Kein code_challenge_method: Das bedeutet plain.</translation>
    </message>
    <message>
        <source>code_challenge is not a SHA-256 in base64url.</source>
        <translation>code_challenge ist kein SHA-256 in base64url.</translation>
    </message>
    <message>
        <source>A verifier came for a code without a challenge.</source>
        <translation>Ein Verifier kam für einen Code ohne Challenge.</translation>
    </message>
    <message>
        <source>The code has no challenge.</source>
        <translation>Der Code hat keine Challenge.</translation>
    </message>
    <message>
        <source>code_verifier is missing.</source>
        <translation>code_verifier fehlt.</translation>
    </message>
    <message>
        <source>code_verifier must be 43 to 128 unreserved characters, %1 came.</source>
        <translation>code_verifier muss 43 bis 128 unreservierte Zeichen haben, %1 kamen.</translation>
    </message>
    <message>
        <source>SHA-256 of the verifier is not the challenge.</source>
        <translation>SHA-256 des Verifiers ist nicht die Challenge.</translation>
    </message>
    <message>
        <source>prompt=none stands alone.</source>
        <translation>prompt=none steht allein.</translation>
    </message>
    <message>
        <source>max_age must be a number of seconds.</source>
        <translation>max_age muss eine Zahl von Sekunden sein.</translation>
    </message>
    <message>
        <source>No request was pushed under this request_uri.</source>
        <translation>Unter dieser request_uri wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Another application pushed it.</source>
        <translation>Eine andere Anwendung hat sie gesendet.</translation>
    </message>
    <message>
        <source>It was used at %1</source>
        <translation>Benutzt: %1</translation>
    </message>
    <message>
        <source>pushed at %1</source>
        <translation>vorab gesendet: %1</translation>
    </message>
    <message>
        <source>The application may send its requests through the browser.</source>
        <translation>Die Anwendung darf ihre Anfragen über den Browser senden.</translation>
    </message>
    <message>
        <source>This application must push its authorization requests to /par.</source>
        <translation>Diese Anwendung muss ihre Autorisierungsanfragen vorab an /par senden.</translation>
    </message>
    <message>
        <source>redirect_uri is missing and %1 addresses are registered.</source>
        <translation>redirect_uri fehlt, und %1 Adressen sind hinterlegt.</translation>
    </message>
    <message>
        <source>Left out; the only registered one is taken.</source>
        <translation>Weggelassen; die einzige hinterlegte wird genommen.</translation>
    </message>
    <message>
        <source>Request objects are not accepted.</source>
        <translation>Request-Objekte werden nicht angenommen.</translation>
    </message>
    <message>
        <source>request_uri is not accepted.</source>
        <translation>request_uri wird nicht angenommen.</translation>
    </message>
    <message>
        <source>response_type is missing.</source>
        <translation>response_type fehlt.</translation>
    </message>
    <message>
        <source>None asked for; granted: %1</source>
        <translation>Keiner verlangt; gewährt: %1</translation>
    </message>
    <message>
        <source>It cannot be a code.</source>
        <translation>Ein Code kann das nicht sein.</translation>
    </message>
    <message>
        <source>No such code was issued.</source>
        <translation>Ein solcher Code wurde nicht ausgestellt.</translation>
    </message>
    <message>
        <source>Somebody has decided already.</source>
        <translation>Jemand hat schon entschieden.</translation>
    </message>
    <message>
        <source>issued at %1</source>
        <translation>ausgestellt: %1</translation>
    </message>
    <message>
        <source>The refresh token is not valid.</source>
        <translation>Das Erneuerungstoken ist ungültig.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its header has no jwk.</source>
        <translation>Der DPoP-Nachweis ist ungültig: sein Header hat kein jwk.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its jwk holds a private key. Consider that key disclosed.</source>
        <translation>Der DPoP-Nachweis ist ungültig: sein jwk enthält einen privaten Schlüssel. Betrachten Sie ihn als offengelegt.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its jwk is no public key of a kind that is accepted here.</source>
        <translation>Der DPoP-Nachweis ist ungültig: sein jwk ist kein öffentlicher Schlüssel einer hier angenommenen Art.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it is not one JWT.</source>
        <translation>Der DPoP-Nachweis ist ungültig: er ist kein einzelnes JWT.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its typ is not dpop+jwt.</source>
        <translation>Der DPoP-Nachweis ist ungültig: sein typ ist nicht dpop+jwt.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its alg is not one of: %1.</source>
        <translation>Der DPoP-Nachweis ist ungültig: sein alg ist keines von: %1.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its signature does not fit its jwk.</source>
        <translation>Der DPoP-Nachweis ist ungültig: seine Signatur passt nicht zu seinem jwk.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it has no jti of 1 to 255 characters.</source>
        <translation>Der DPoP-Nachweis ist ungültig: er hat kein jti von 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its htm is not the method of the request.</source>
        <translation>Der DPoP-Nachweis ist ungültig: sein htm ist nicht die Methode der Anfrage.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its htu is not the address of the request.</source>
        <translation>Der DPoP-Nachweis ist ungültig: sein htu ist nicht die Adresse der Anfrage.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its ath is not the hash of the access token.</source>
        <translation>Der DPoP-Nachweis ist ungültig: sein ath ist nicht der Hash des Zugriffstokens.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it has no iat.</source>
        <translation>Der DPoP-Nachweis ist ungültig: er hat kein iat.</translation>
    </message>
    <message>
        <source>The DPoP proof needs the nonce of the DPoP-Nonce header.</source>
        <translation>Der DPoP-Nachweis braucht die Nonce aus dem Header DPoP-Nonce.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its iat is not now.</source>
        <translation>Der DPoP-Nachweis ist ungültig: sein iat ist nicht aktuell.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it was used before.</source>
        <translation>Der DPoP-Nachweis ist ungültig: er wurde schon benutzt.</translation>
    </message>
    <message>
        <source>The authorization code is not valid.</source>
        <translation>Der Autorisierungscode ist ungültig.</translation>
    </message>
    <message>
        <source>The code was issued to another application.</source>
        <translation>Der Code wurde einer anderen Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The code expired at %1</source>
        <translation>Der Code ist abgelaufen: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>The code was used before.</source>
        <translation>Der Code wurde schon benutzt.</translation>
    </message>
    <message>
        <source>A public application cannot use client_credentials.</source>
        <translation>Eine öffentliche Anwendung darf client_credentials nicht benutzen.</translation>
    </message>
    <message>
        <source>openid needs a person who signs in.</source>
        <translation>openid braucht eine Person, die sich anmeldet.</translation>
    </message>
    <message>
        <source>the application&apos;s owner</source>
        <translation>Eigentümer der Anwendung</translation>
    </message>
    <message>
        <source>The application&apos;s owner is disabled.</source>
        <translation>Das Konto des Eigentümers der Anwendung ist deaktiviert.</translation>
    </message>
    <message>
        <source>The device code is not valid.</source>
        <translation>Der Gerätecode ist ungültig.</translation>
    </message>
    <message>
        <source>No such device code was issued.</source>
        <translation>Ein solcher Gerätecode wurde nicht ausgestellt.</translation>
    </message>
    <message>
        <source>It was issued to another application.</source>
        <translation>Ausgestellt wurde es einer anderen Anwendung.</translation>
    </message>
    <message>
        <source>It was exchanged for tokens before.</source>
        <translation>Er wurde schon gegen Tokens getauscht.</translation>
    </message>
    <message>
        <source>The person did not allow it.</source>
        <translation>Die Person hat es nicht erlaubt.</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>Noch nicht gegeben.</translation>
    </message>
    <message>
        <source>Allowed by user %1.</source>
        <translation>Von Benutzer %1 erlaubt.</translation>
    </message>
    <message>
        <source>Ask less often: the interval has grown by 5 seconds.</source>
        <translation>Fragen Sie seltener: Der Abstand ist um 5 Sekunden gewachsen.</translation>
    </message>
    <message>
        <source>The person has not decided yet.</source>
        <translation>Die Person hat noch nicht entschieden.</translation>
    </message>
    <message>
        <source>by key %1</source>
        <translation>mit Schlüssel %1</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>This account has a second factor, which is not asked for here: the person must sign in at /authorize.</source>
        <translation>Dieses Konto hat einen zweiten Faktor, nach dem hier nicht gefragt wird: Die Person muss sich unter /authorize anmelden.</translation>
    </message>
    <message>
        <source>Too many wrong tries came from this address.</source>
        <translation>Von dieser Adresse kamen zu viele falsche Versuche.</translation>
    </message>
    <message>
        <source>No such refresh token was issued.</source>
        <translation>Ein solches Erneuerungstoken wurde nicht ausgestellt.</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>Familie %1</translation>
    </message>
    <message>
        <source>Its family was revoked at %1</source>
        <translation>Seine Familie wurde widerrufen: %1</translation>
    </message>
    <message>
        <source>used at %1</source>
        <translation>benutzt: %1</translation>
    </message>
    <message>
        <source>A public application proves nothing, so it is told nothing (RFC 7662 §2.1).</source>
        <translation>Eine öffentliche Anwendung weist nichts nach, also erfährt sie nichts (RFC 7662 §2.1).</translation>
    </message>
    <message>
        <source>It was issued to an application of another tenant: inactive is all that is said of it.</source>
        <translation>Es wurde einer Anwendung einer anderen Organisation ausgestellt: Gesagt wird nur, dass es nicht aktiv ist.</translation>
    </message>
    <message>
        <source>refresh token of user %1</source>
        <translation>Erneuerungstoken von Benutzer %1</translation>
    </message>
    <message>
        <source>access token of user %1</source>
        <translation>Zugriffstoken von Benutzer %1</translation>
    </message>
    <message>
        <source>There is no such live token: unknown, expired, used, revoked, or of someone disabled.</source>
        <translation>Ein solches gültiges Token gibt es nicht: unbekannt, abgelaufen, benutzt, widerrufen oder von jemandem, dessen Konto deaktiviert ist.</translation>
    </message>
    <message>
        <source>id_token_hint is no ID token of this provider.</source>
        <translation>id_token_hint ist kein ID-Token dieses Anbieters.</translation>
    </message>
    <message>
        <source>id_token_hint was issued to another application.</source>
        <translation>id_token_hint wurde einer anderen Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>There is no such account; the password is hashed all the same.</source>
        <translation>Ein solches Konto gibt es nicht; das Passwort wird trotzdem gehasht.</translation>
    </message>
    <message>
        <source>User %1 is locked; the password is hashed all the same.</source>
        <translation>Benutzer %1 ist vorübergehend ausgesperrt; das Passwort wird trotzdem gehasht.</translation>
    </message>
    <message>
        <source>User %1 is disabled; the password is hashed all the same.</source>
        <translation>Benutzer %1 ist deaktiviert; das Passwort wird trotzdem gehasht.</translation>
    </message>
    <message>
        <source>user %1, in a browser known before</source>
        <translation>Benutzer %1, in einem schon bekannten Browser</translation>
    </message>
    <message>
        <source>request_uri cannot be pushed (RFC 9126 section 2.1).</source>
        <translation>request_uri kann nicht vorab gesendet werden (RFC 9126 Abschnitt 2.1).</translation>
    </message>
    <message>
        <source>The DPoP proof is not of the key of dpop_jkt.</source>
        <translation>Der DPoP-Nachweis ist nicht vom Schlüssel in dpop_jkt.</translation>
    </message>
    <message>
        <source>The provider cannot do this at the moment. Try again later.</source>
        <translation>Der Anbieter kann das im Moment nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The provider met an error of its own.</source>
        <translation>Im Anbieter ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>No such token was issued; the client is told that it is revoked (RFC 7009 §2.2).</source>
        <translation>Ein solches Token wurde nicht ausgestellt; dem Client wird gesagt, es sei widerrufen (RFC 7009 §2.2).</translation>
    </message>
    <message>
        <source>The receiver answered 410 (Gone).</source>
        <translation>Der Empfänger antwortete 410 (Gone).</translation>
    </message>
    <message>
        <source>Every delivery failed for five days; the last: %1</source>
        <translation>Fünf Tage lang scheiterte jede Zustellung; zuletzt: %1</translation>
    </message>
    <message>
        <source>%1 asks us to wait.</source>
        <translation>%1 bittet uns zu warten.</translation>
    </message>
    <message>
        <source>%1 does not know this workspace (%2): check the client&apos;s id and secret.</source>
        <translation>%1 kennt diesen Arbeitsbereich nicht (%2): Prüfen Sie Client-ID und Geheimnis.</translation>
    </message>
    <message>
        <source>%1 takes the tokens of this link no more (%2).</source>
        <translation>%1 nimmt die Tokens dieser Verknüpfung nicht mehr an (%2).</translation>
    </message>
    <message>
        <source>%1 answered %2 where tokens are given.</source>
        <translation>%1 antwortete %2, wo es Tokens geben soll.</translation>
    </message>
    <message>
        <source>%1 answered something else than tokens.</source>
        <translation>%1 antwortete etwas anderes als Tokens.</translation>
    </message>
    <message>
        <source>What was fetched could not be stored: %1</source>
        <translation>Was abgerufen wurde, konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Nothing was allowed that can be fetched from %1.</source>
        <translation>Nichts wurde erlaubt, was von %1 abgerufen werden kann.</translation>
    </message>
    <message>
        <source>The tokens of this link cannot be opened: %1</source>
        <translation>Die Tokens dieser Verknüpfung lassen sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>%1 gives nothing out at the moment (403): the membership may have lapsed.</source>
        <translation>%1 gibt im Moment nichts heraus (403): Die Mitgliedschaft ist vielleicht abgelaufen.</translation>
    </message>
    <message>
        <source>There is no refresh token.</source>
        <translation>Es gibt kein Erneuerungstoken.</translation>
    </message>
    <message>
        <source>%1 takes the tokens of this link no more. The answer to an earlier refresh got lost, and with it the token that follows.</source>
        <translation>%1 nimmt die Tokens dieser Verknüpfung nicht mehr an. Die Antwort auf eine frühere Erneuerung ging verloren und mit ihr das folgende Token.</translation>
    </message>
    <message>
        <source>%1 takes the tokens of this link no more, though they are new (401).</source>
        <translation>%1 nimmt die Tokens dieser Verknüpfung nicht mehr an, obwohl sie neu sind (401).</translation>
    </message>
    <message>
        <source>%1 asks us to wait (429).</source>
        <translation>%1 bittet uns zu warten (429).</translation>
    </message>
    <message>
        <source>%1 answered %2 to %3.</source>
        <translation>%1 antwortete %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 antwortete %2.</translation>
    </message>
    <message>
        <source>%1 sends %2 without end.</source>
        <translation>%1 sendet %2 ohne Ende.</translation>
    </message>
    <message>
        <source>The device of this link was removed: link it again to fetch again.</source>
        <translation>Das Gerät dieser Verknüpfung wurde entfernt: Verknüpfen Sie es erneut, um wieder abzurufen.</translation>
    </message>
    <message>
        <source>The session ended, or the form&apos;s token is not of this session.</source>
        <translation>Die Sitzung ist beendet, oder das Token des Formulars ist nicht aus dieser Sitzung.</translation>
    </message>
    <message>
        <source>There is more than one Authorization header.</source>
        <translation>Es gibt mehr als einen Header Authorization.</translation>
    </message>
    <message>
        <source>The body must be application/x-www-form-urlencoded.</source>
        <translation>Der Inhalt muss application/x-www-form-urlencoded sein.</translation>
    </message>
    <message>
        <source>The Authorization header holds no HTTP Basic credentials.</source>
        <translation>Der Header Authorization enthält keine Zugangsdaten für HTTP Basic.</translation>
    </message>
    <message>
        <source>There is more than one DPoP header.</source>
        <translation>Es gibt mehr als einen Header DPoP.</translation>
    </message>
    <message>
        <source>The person did not sign in.</source>
        <translation>Die Person hat sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Er wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It was wrong.</source>
        <translation>Er war falsch.</translation>
    </message>
    <message>
        <source>The form is not of this browser.</source>
        <translation>Das Formular ist nicht aus diesem Browser.</translation>
    </message>
    <message>
        <source>A field is empty.</source>
        <translation>Ein Feld ist leer.</translation>
    </message>
    <message>
        <source>No password can be verified now.</source>
        <translation>Im Moment kann kein Passwort geprüft werden.</translation>
    </message>
    <message>
        <source>It does not fit the account.</source>
        <translation>Es passt nicht zum Konto.</translation>
    </message>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>Die Antwort brach ab: %1.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Keine Antwort innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Die Antwort ist zu lang.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Keine Antwort: %1.</translation>
    </message>
    <message>
        <source>The address may not be called. %1</source>
        <translation>Die Adresse darf nicht aufgerufen werden. %1</translation>
    </message>
    <message>
        <source>The host %1 is not known.</source>
        <translation>Der Host %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The host %1 may not be called: %2 is not a public address.</source>
        <translation>Der Host %1 darf nicht aufgerufen werden: %2 ist keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>The host %1 could not be looked up in time.</source>
        <translation>Der Host %1 konnte nicht rechtzeitig nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>The receiver answered %1; redirects are not followed.</source>
        <translation>Der Empfänger antwortete %1; Umleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>Der Empfänger antwortete %1.</translation>
    </message>
    <message>
        <source>The secret cannot be opened: %1</source>
        <translation>Das Geheimnis lässt sich nicht öffnen: %1</translation>
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
    <name>bc::ui::activity::ActivityPlace</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Who did what, when, and from where</source>
        <translation>Wer was getan hat, wann und von wo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>How the provider answered OAuth requests, for 24 hours</source>
        <translation>Wie der Anbieter OAuth-Anfragen beantwortete, 24 Stunden zurück</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::AuditFilters</name>
    <message>
        <source>When</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Find a person…</source>
        <translation>Person suchen …</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Alle Anwendungen</translation>
    </message>
    <message>
        <source>Find an application…</source>
        <translation>Anwendung suchen …</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::AuditView</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Verify the chain…</source>
        <translation>Kette prüfen …</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>Whatever people and applications do here is written down: who, what, when, from where.</source>
        <translation>Was Personen und Anwendungen hier tun, wird aufgeschrieben: wer, was, wann, von wo.</translation>
    </message>
    <message>
        <source>Loading the audit log…</source>
        <translation>Prüfprotokoll wird geladen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Nur diese Aktion</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Only this application</source>
        <translation>Nur diese Anwendung</translation>
    </message>
    <message>
        <source>The chain runs through the entries of all organisations: only the platform&apos;s administrators verify it.</source>
        <translation>Die Kette läuft durch die Einträge aller Organisationen: Nur die Plattform-Administratoren prüfen sie.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>There is no entry %1</source>
        <translation>Es gibt keinen Eintrag %1</translation>
    </message>
    <message>
        <source>It is not in the log, or belongs to another organisation.</source>
        <translation>Er steht nicht im Protokoll oder gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export the entries that the filters show</source>
        <translation>Die gefilterten Einträge exportieren</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>Prüfprotokoll wird exportiert</translation>
    </message>
    <message>
        <source>The audit log was exported: %1, %2.</source>
        <translation>Das Prüfprotokoll wurde exportiert: %1, %2.</translation>
    </message>
    <message>
        <source>The audit log was not exported. %1</source>
        <translation>Das Prüfprotokoll wurde nicht exportiert. %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::ChainDialog</name>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Entries verified</source>
        <translation>Geprüfte Einträge</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the entry&apos;s number and its hash</source>
        <translation>Kopiert Nummer und Hash des Eintrags</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The provider goes on; its result stands here when you come back.</source>
        <translation>Der Anbieter macht weiter; sein Ergebnis steht hier, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Anbieter wird gefragt …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Not verified since the provider started</source>
        <translation>Seit dem Start des Anbieters nicht geprüft</translation>
    </message>
    <message>
        <source>Each entry carries a hash over itself and the entry before it. Verifying recomputes every hash from the first entry to the newest: what was changed, put in or taken out does not follow any more.</source>
        <translation>Jeder Eintrag trägt einen Hash über sich und den Eintrag davor. Die Prüfung berechnet jeden Hash neu, vom ersten Eintrag bis zum neuesten: Was geändert, eingefügt oder entfernt wurde, passt nicht mehr in die Kette.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The verification did not finish</source>
        <translation>Die Prüfung wurde nicht fertig</translation>
    </message>
    <message>
        <source>The provider could not read its store to the end. This says nothing about the entries.</source>
        <translation>Der Anbieter konnte seinen Datenspeicher nicht zu Ende lesen. Über die Einträge sagt das nichts.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, the provider&apos;s own log says why.</source>
        <translation>Versuchen Sie es erneut; misslingt es wieder, nennt das Protokoll des Anbieters den Grund.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The chain is intact</source>
        <translation>Die Kette ist unversehrt</translation>
    </message>
    <message>
        <source>Above: the newest entry and its hash. Keep them somewhere else: a chain cannot show by itself that its end was cut off, but the next verification must find this entry with this hash.</source>
        <translation>Oben: der neueste Eintrag und sein Hash. Bewahren Sie beides anderswo auf: Dass ihr Ende abgeschnitten wurde, kann eine Kette nicht selbst zeigen, aber die nächste Prüfung muss diesen Eintrag mit diesem Hash finden.</translation>
    </message>
    <message>
        <source>The entries up to %1 are as they were written.</source>
        <translation>Die Einträge bis %1 sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>Eintrag %1 ist nicht so, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>Entries were taken out here. %1 %2</source>
        <translation>Hier wurden Einträge entfernt. %1 %2</translation>
    </message>
    <message>
        <source>It was changed or inserted, or entries before it were removed. %1 %2</source>
        <translation>Er oder andere Einträge wurden geändert oder eingefügt. %1 %2</translation>
    </message>
    <message>
        <source>What to do: copy the store now, before anything else is written to it. Compare the entries from %1 on with a backup made before this. Then find out who can write to the database besides the provider.</source>
        <translation>Was zu tun ist: Kopieren Sie jetzt den Datenspeicher, bevor etwas anderes hineingeschrieben wird. Vergleichen Sie die Einträge ab %1 mit einer früheren Sicherung. Finden Sie dann heraus, wer außer dem Anbieter in die Datenbank schreiben kann.</translation>
    </message>
    <message>
        <source>Show the entries before it</source>
        <translation>Einträge davor zeigen</translation>
    </message>
    <message>
        <source>Show entry %1</source>
        <translation>Eintrag %1 zeigen</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1, finished %2.</source>
        <translation>
            <numerusform>%Ln Eintrag in %1, beendet am %2.</numerusform>
            <numerusform>%Ln Einträge in %1, beendet am %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::Columns</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::EntryDetail</name>
    <message>
        <source>The entry</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Only entries with this: %1</source>
        <translation>Nur Einträge mit dieser Angabe: %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Anwendung öffnen</translation>
    </message>
    <message>
        <source>Only entries about this object</source>
        <translation>Nur Einträge zu diesem Objekt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Niemand war angemeldet</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Show the request&apos;s checks</source>
        <translation>Prüfungen der Anfrage zeigen</translation>
    </message>
    <message>
        <source>For OAuth requests, and for 24 hours</source>
        <translation>Für OAuth-Anfragen und 24 Stunden lang</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Platz in der Kette</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash des Eintrags davor</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::LiveSwitch</name>
    <message>
        <source>Pause or resume the live list</source>
        <translation>Live-Liste anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing new is asked for. Click to go on.</source>
        <translation>Neues wird nicht abgefragt. Klicken, um fortzufahren.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>%1 It is tried again every five seconds.</source>
        <translation>%1 Alle fünf Sekunden wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Live at the top</source>
        <translation>Oben live</translation>
    </message>
    <message>
        <source>The list stands still while you read below. At its top it is live again.</source>
        <translation>Die Liste steht still, während Sie weiter unten lesen. Ganz oben ist sie wieder live.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Asks for what is new every five seconds. Click to pause.</source>
        <translation>Fragt alle fünf Sekunden nach Neuem. Klicken, um anzuhalten.</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::PeriodDialog</name>
    <message>
        <source>Entries of a period</source>
        <translation>Einträge eines Zeitraums</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In your time zone: %1</source>
        <translation>In Ihrer Zeitzone: %1</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::PickDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Whose entries?</source>
        <translation>Wessen Einträge?</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Anwendungen suchen</translation>
    </message>
    <message>
        <source>Loading applications…</source>
        <translation>Anwendungen werden geladen …</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Entries of which application?</source>
        <translation>Einträge welcher Anwendung?</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::RequestDetail</name>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Show it in the audit log</source>
        <translation>Im Prüfprotokoll zeigen</translation>
    </message>
    <message>
        <source>Loading the checks…</source>
        <translation>Prüfungen werden geladen …</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>There is no record of this request</source>
        <translation>Zu dieser Anfrage gibt es kein Protokoll</translation>
    </message>
    <message>
        <source>Decision records are kept for 24 hours, at most 10,000 of them, and only for OAuth requests.</source>
        <translation>Entscheidungsprotokolle werden 24 Stunden aufbewahrt, höchstens 10.000, und nur für OAuth-Anfragen.</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::RequestStrip</name>
    <message>
        <source>Requests: %1 · refused: %2</source>
        <translation>Anfragen: %1 · abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 – %2
Requests: %3 · refused: %4</source>
        <translation>%1 – %2
Anfragen: %3 · abgelehnt: %4</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::RequestsView</name>
    <message>
        <source>Search the requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>OAuth requests</source>
        <translation>OAuth-Anfragen</translation>
    </message>
    <message>
        <source>No requests in the last 24 hours</source>
        <translation>Keine Anfragen in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Each OAuth request leaves a record here: every check the provider made, in order, and why it said yes or no.</source>
        <translation>Jede OAuth-Anfrage hinterlässt hier ein Protokoll: jede Prüfung des Anbieters der Reihe nach und warum er Ja oder Nein sagte.</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Anfragen werden geladen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Only this application</source>
        <translation>Nur diese Anwendung</translation>
    </message>
    <message>
        <source>Show it in the audit log</source>
        <translation>Im Prüfprotokoll zeigen</translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>Trace-ID kopieren</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Alle Anwendungen</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::Words</name>
    <message>
        <source>Change an application&apos;s owner</source>
        <translation>Eigentümer einer Anwendung ändern</translation>
    </message>
    <message>
        <source>Create an application</source>
        <translation>Anwendung anlegen</translation>
    </message>
    <message>
        <source>Application created</source>
        <translation>Anwendung angelegt</translation>
    </message>
    <message>
        <source>Disable an application</source>
        <translation>Anwendung deaktivieren</translation>
    </message>
    <message>
        <source>Application disabled</source>
        <translation>Anwendung deaktiviert</translation>
    </message>
    <message>
        <source>End an old secret</source>
        <translation>Altes Geheimnis widerrufen</translation>
    </message>
    <message>
        <source>Export applications</source>
        <translation>Anwendungen exportieren</translation>
    </message>
    <message>
        <source>Applications exported</source>
        <translation>Anwendungen exportiert</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Anwendungen importieren</translation>
    </message>
    <message>
        <source>List applications</source>
        <translation>Anwendungen auflisten</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Eigentümer geändert</translation>
    </message>
    <message>
        <source>Read an application</source>
        <translation>Anwendung lesen</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>Geheimnisse lesen</translation>
    </message>
    <message>
        <source>Restore an application</source>
        <translation>Anwendung wiederherstellen</translation>
    </message>
    <message>
        <source>Application restored</source>
        <translation>Anwendung wiederhergestellt</translation>
    </message>
    <message>
        <source>Rotate a secret</source>
        <translation>Geheimnis wechseln</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <translation>Altes Geheimnis wurde widerrufen</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Geheimnis gewechselt</translation>
    </message>
    <message>
        <source>Change an application</source>
        <translation>Anwendung ändern</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>Anwendung geändert</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Prüfprotokoll exportiert</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Prüfprotokoll lesen</translation>
    </message>
    <message>
        <source>Verification of the chain started</source>
        <translation>Prüfung der Kette gestartet</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Branding changed</source>
        <translation>Branding geändert</translation>
    </message>
    <message>
        <source>Read the branding</source>
        <translation>Branding lesen</translation>
    </message>
    <message>
        <source>Branding removed</source>
        <translation>Branding entfernt</translation>
    </message>
    <message>
        <source>Registered client deleted</source>
        <translation>Registrierter Client gelöscht</translation>
    </message>
    <message>
        <source>Client registered itself</source>
        <translation>Client hat sich registriert</translation>
    </message>
    <message>
        <source>Registered client changed</source>
        <translation>Registrierter Client geändert</translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation>Code ausgestellt</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Code zweimal benutzt</translation>
    </message>
    <message>
        <source>Consent denied</source>
        <translation>Zustimmung verweigert</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>Zustimmung erteilt</translation>
    </message>
    <message>
        <source>List consents</source>
        <translation>Zustimmungen auflisten</translation>
    </message>
    <message>
        <source>Read a consent</source>
        <translation>Zustimmung lesen</translation>
    </message>
    <message>
        <source>Revoke a consent</source>
        <translation>Zustimmung widerrufen</translation>
    </message>
    <message>
        <source>Consent revoked</source>
        <translation>Zustimmung wurde widerrufen</translation>
    </message>
    <message>
        <source>Wrong device code entered</source>
        <translation>Falscher Gerätecode eingegeben</translation>
    </message>
    <message>
        <source>Device created</source>
        <translation>Gerät angelegt</translation>
    </message>
    <message>
        <source>Read a device</source>
        <translation>Gerät lesen</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Gerät entfernt</translation>
    </message>
    <message>
        <source>Device linking started</source>
        <translation>Verknüpfen eines Geräts begonnen</translation>
    </message>
    <message>
        <source>List linked devices</source>
        <translation>Verknüpfte Geräte auflisten</translation>
    </message>
    <message>
        <source>Create an initial access token</source>
        <translation>Initiales Zugriffstoken anlegen</translation>
    </message>
    <message>
        <source>Initial access token created</source>
        <translation>Initiales Zugriffstoken angelegt</translation>
    </message>
    <message>
        <source>List initial access tokens</source>
        <translation>Initiale Zugriffstokens auflisten</translation>
    </message>
    <message>
        <source>Revoke an initial access token</source>
        <translation>Initiales Zugriffstoken widerrufen</translation>
    </message>
    <message>
        <source>Initial access token revoked</source>
        <translation>Initiales Zugriffstoken wurde widerrufen</translation>
    </message>
    <message>
        <source>Read the signing keys</source>
        <translation>Signaturschlüssel lesen</translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation>Signaturschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Application notified of a sign-out</source>
        <translation>Anwendung über Abmeldung benachrichtigt</translation>
    </message>
    <message>
        <source>Email not delivered</source>
        <translation>E-Mail nicht zugestellt</translation>
    </message>
    <message>
        <source>Metric created</source>
        <translation>Messgröße angelegt</translation>
    </message>
    <message>
        <source>Read a metric</source>
        <translation>Messgröße lesen</translation>
    </message>
    <message>
        <source>Remove a metric</source>
        <translation>Messgröße entfernen</translation>
    </message>
    <message>
        <source>Metric removed</source>
        <translation>Messgröße entfernt</translation>
    </message>
    <message>
        <source>List patients</source>
        <translation>Patienten auflisten</translation>
    </message>
    <message>
        <source>Patient&apos;s data read</source>
        <translation>Patientendaten gelesen</translation>
    </message>
    <message>
        <source>Samples read</source>
        <translation>Messwerte gelesen</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Messwerte empfangen</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>List sessions</source>
        <translation>Sitzungen auflisten</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Token ausgestellt</translation>
    </message>
    <message>
        <source>Token refreshed</source>
        <translation>Token erneuert</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>Erneuerungstoken zweimal benutzt</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Read a decision record</source>
        <translation>Entscheidungsprotokoll lesen</translation>
    </message>
    <message>
        <source>Browser forgotten</source>
        <translation>Browser vergessen</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Person eingeladen</translation>
    </message>
    <message>
        <source>List people</source>
        <translation>Personen auflisten</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>Passkey hinzugefügt</translation>
    </message>
    <message>
        <source>Passkey removed</source>
        <translation>Passkey entfernt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Password reset requested</source>
        <translation>Passwortrücksetzung angefordert</translation>
    </message>
    <message>
        <source>Password reset sent</source>
        <translation>Passwortrücksetzung gesendet</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>Proof of identity failed</source>
        <translation>Identitätsnachweis fehlgeschlagen</translation>
    </message>
    <message>
        <source>Read an account</source>
        <translation>Konto lesen</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>Wiederherstellungscodes erzeugt</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Person registriert</translation>
    </message>
    <message>
        <source>Account restored</source>
        <translation>Konto wiederhergestellt</translation>
    </message>
    <message>
        <source>Second factor asked</source>
        <translation>Zweiter Faktor verlangt</translation>
    </message>
    <message>
        <source>Second factor failed</source>
        <translation>Zweiter Faktor fehlgeschlagen</translation>
    </message>
    <message>
        <source>Second factors reset</source>
        <translation>Zweite Faktoren zurückgesetzt</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed out elsewhere</source>
        <translation>Überall sonst abgemeldet</translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation>Überall abgemeldet</translation>
    </message>
    <message>
        <source>Authenticator app added</source>
        <translation>Authenticator-App hinzugefügt</translation>
    </message>
    <message>
        <source>Authenticator app removed</source>
        <translation>Authenticator-App entfernt</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Konto entsperrt</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Create a webhook</source>
        <translation>Webhook anlegen</translation>
    </message>
    <message>
        <source>Webhook created</source>
        <translation>Webhook angelegt</translation>
    </message>
    <message>
        <source>Delivery sent again</source>
        <translation>Zustellung wiederholt</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>Webhook deaktiviert</translation>
    </message>
    <message>
        <source>List webhooks</source>
        <translation>Webhooks auflisten</translation>
    </message>
    <message>
        <source>List a webhook&apos;s deliveries</source>
        <translation>Zustellungen eines Webhooks auflisten</translation>
    </message>
    <message>
        <source>Read a webhook</source>
        <translation>Webhook lesen</translation>
    </message>
    <message>
        <source>Read a delivery</source>
        <translation>Zustellung lesen</translation>
    </message>
    <message>
        <source>Remove a webhook</source>
        <translation>Webhook entfernen</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook entfernt</translation>
    </message>
    <message>
        <source>Send a delivery again</source>
        <translation>Zustellung wiederholen</translation>
    </message>
    <message>
        <source>Rotate a webhook&apos;s secret</source>
        <translation>Geheimnis eines Webhooks wechseln</translation>
    </message>
    <message>
        <source>Webhook&apos;s secret rotated</source>
        <translation>Geheimnis des Webhooks gewechselt</translation>
    </message>
    <message>
        <source>Test a webhook</source>
        <translation>Webhook testen</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook getestet</translation>
    </message>
    <message>
        <source>Change a webhook</source>
        <translation>Webhook ändern</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook geändert</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Demo workspace created</source>
        <translation>Demo-Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Linked device</source>
        <translation>Verknüpftes Gerät</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation>Initiales Zugriffstoken</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Revocation (partner)</source>
        <translation>Widerruf (Partner)</translation>
    </message>
    <message>
        <source>Token request (partner)</source>
        <translation>Token-Anfrage (Partner)</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>Autorisierungsanfrage</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Zustimmungsformular</translation>
    </message>
    <message>
        <source>Sign-in with a passkey</source>
        <translation>Anmeldung mit Passkey</translation>
    </message>
    <message>
        <source>Second factor form</source>
        <translation>Formular für zweiten Faktor</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>Anmeldeformular</translation>
    </message>
    <message>
        <source>Account switched</source>
        <translation>Kontowechsel</translation>
    </message>
    <message>
        <source>Device page</source>
        <translation>Geräteseite</translation>
    </message>
    <message>
        <source>Device page, confirmed</source>
        <translation>Geräteseite, bestätigt</translation>
    </message>
    <message>
        <source>Device authorization request</source>
        <translation>Geräteautorisierungsanfrage</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspektion</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>Autorisierungsanfrage vorab (PAR)</translation>
    </message>
    <message>
        <source>Client registration</source>
        <translation>Client-Registrierung</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Token-Anfrage</translation>
    </message>
    <message>
        <source>UserInfo</source>
        <translation>UserInfo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Accounts and sign-in</source>
        <translation>Konten und Anmeldung</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Registered clients</source>
        <translation>Registrierte Clients</translation>
    </message>
    <message>
        <source>Patients&apos; data</source>
        <translation>Patientendaten</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Linked devices</source>
        <translation>Verknüpfte Geräte</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Seite gezeigt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Acknowledge an alert</source>
        <translation>Warnung quittieren</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Warnung quittiert</translation>
    </message>
    <message>
        <source>Alert over</source>
        <translation>Warnung vorbei</translation>
    </message>
    <message>
        <source>List alerts</source>
        <translation>Warnungen auflisten</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Warnung ausgelöst</translation>
    </message>
    <message>
        <source>Make an alert rule</source>
        <translation>Warnregel anlegen</translation>
    </message>
    <message>
        <source>Alert rule made</source>
        <translation>Warnregel angelegt</translation>
    </message>
    <message>
        <source>Remove an alert rule</source>
        <translation>Warnregel entfernen</translation>
    </message>
    <message>
        <source>Alert rule removed</source>
        <translation>Warnregel entfernt</translation>
    </message>
    <message>
        <source>Change an alert rule</source>
        <translation>Warnregel ändern</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>Warnregel geändert</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Warnregel</translation>
    </message>
    <message>
        <source>Device linked</source>
        <translation>Gerät verknüpft</translation>
    </message>
    <message>
        <source>Device needs attention</source>
        <translation>Gerät braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Device unlinked</source>
        <translation>Verknüpfung gelöst</translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation>Gerät ändern</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Gerät geändert</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Verknüpfung ändern</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Verknüpfung geändert</translation>
    </message>
    <message>
        <source>Link refused by the person</source>
        <translation>Verknüpfung von der Person abgelehnt</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Read a link</source>
        <translation>Verknüpfung lesen</translation>
    </message>
    <message>
        <source>Fetch from a device now</source>
        <translation>Jetzt vom Gerät abrufen</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>Import begun</source>
        <translation>Import begonnen</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>Import beendet</translation>
    </message>
    <message>
        <source>Receive a part of a file</source>
        <translation>Teil einer Datei annehmen</translation>
    </message>
    <message>
        <source>File taken in</source>
        <translation>Datei wird eingelesen</translation>
    </message>
    <message>
        <source>Patient&apos;s health data erased</source>
        <translation>Gesundheitsdaten gelöscht</translation>
    </message>
    <message>
        <source>Erasure begun</source>
        <translation>Löschung begonnen</translation>
    </message>
    <message>
        <source>Patient&apos;s data exported</source>
        <translation>Patientendaten exportiert</translation>
    </message>
    <message>
        <source>Read the mail settings</source>
        <translation>E-Mail-Einstellungen lesen</translation>
    </message>
    <message>
        <source>Test the mail settings</source>
        <translation>E-Mail-Einstellungen prüfen</translation>
    </message>
    <message>
        <source>Mail settings tested</source>
        <translation>E-Mail-Einstellungen geprüft</translation>
    </message>
    <message>
        <source>Change a vendor&apos;s settings</source>
        <translation>Einstellungen eines Anbieters ändern</translation>
    </message>
    <message>
        <source>Vendor&apos;s settings changed</source>
        <translation>Einstellungen eines Anbieters geändert</translation>
    </message>
    <message>
        <source>Read the vendors&apos; settings</source>
        <translation>Einstellungen der Anbieter lesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
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
    <message>
        <source>Somebody of another organisation</source>
        <translation>Jemand aus einer anderen Organisation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole address with its scheme.</source>
        <translation>„%1“ ist keine ganze Adresse mit Schema.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fragment (#…), which is not allowed here.</source>
        <translation>„%1“ hat ein Fragment (#…), das hier nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a wildcard. Addresses are compared character by character.</source>
        <translation>„%1“ enthält einen Platzhalter. Adressen werden Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has more than %2 characters.</source>
        <translation>„%1…“ hat mehr als %2 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts neither with https:// nor with a private scheme that has a dot in it, such as com.example.app:/.</source>
        <translation>„%1“ beginnt weder mit https:// noch mit einem eigenen Schema, das einen Punkt enthält, etwa com.example.app:/.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeile.</numerusform>
            <numerusform>Höchstens %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>By its secret, in the header or in the body</source>
        <translation>Mit ihrem Geheimnis, im Header oder im Body</translation>
    </message>
    <message>
        <source>By its secret, in the header only</source>
        <translation>Mit ihrem Geheimnis, nur im Header</translation>
    </message>
    <message>
        <source>By its secret, in the body only</source>
        <translation>Mit ihrem Geheimnis, nur im Body</translation>
    </message>
    <message>
        <source>By a JWT signed with its secret</source>
        <translation>Mit einem JWT, signiert mit ihrem Geheimnis</translation>
    </message>
    <message>
        <source>By a JWT signed with its own key</source>
        <translation>Mit einem JWT, signiert mit ihrem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Not at all: public, runs in a browser or on a phone</source>
        <translation>Gar nicht: öffentlich, läuft im Browser oder auf dem Telefon</translation>
    </message>
    <message>
        <source>Everything the person may do</source>
        <translation>Alles, was die Person darf</translation>
    </message>
    <message>
        <source>Who signed in</source>
        <translation>Wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>Name and profile</source>
        <translation>Name und Profil</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Data of rings and watches</source>
        <translation>Daten von Ringen und Uhren</translation>
    </message>
    <message>
        <source>Data of glucose sensors</source>
        <translation>Daten von Glukosesensoren</translation>
    </message>
    <message>
        <source>Access while the person is away</source>
        <translation>Zugriff in Abwesenheit der Person</translation>
    </message>
    <message>
        <source>Write a number and s, min, h or d, for example 15 min.</source>
        <translation>Schreiben Sie eine Zahl und s, min, h oder d, zum Beispiel 15 min.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Write the whole address, for example https://example.org.</source>
        <translation>Schreiben Sie die ganze Adresse, zum Beispiel https://example.org.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at character %2.</source>
        <translation>Das ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>This is not a JWK Set: it needs a list named &quot;keys&quot;.</source>
        <translation>Das ist kein JWK Set: Es braucht eine Liste namens „keys“.</translation>
    </message>
    <message numerus="yes">
        <source>From 1 to %n key(s).</source>
        <translation>
            <numerusform>1 bis %n Schlüssel.</numerusform>
            <numerusform>1 bis %n Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A private or shared key is among them. Only public keys belong here; take that key out of use if it was sent to anybody.</source>
        <translation>Darunter ist ein privater oder symmetrischer Schlüssel. Hierher gehören nur öffentliche; benutzen Sie jenen nicht mehr, falls er an jemanden gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationActions</name>
    <message>
        <source>Cancelled. It may have been done already: look at what is shown now.</source>
        <translation>Abgebrochen. Vielleicht ist es schon geschehen: Sehen Sie an, was jetzt angezeigt wird.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>It loses access at once: all its access and refresh tokens are revoked and people can no longer sign in to it. Nothing is deleted; you can restore it later, and people then sign in again.</source>
        <translation>Sie verliert sofort den Zugriff: Alle ihre Zugriffs- und Erneuerungstokens werden widerrufen, und niemand kann sich mehr bei ihr anmelden. Nichts wird gelöscht; Sie können sie später wiederherstellen, dann melden sich die Personen neu an.</translation>
    </message>
    <message>
        <source>Disable application</source>
        <translation>Anwendung deaktivieren</translation>
    </message>
    <message>
        <source>Disabling %1…</source>
        <translation>%1 wird deaktiviert …</translation>
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
        <source>Restoring %1…</source>
        <translation>%1 wird wiederhergestellt …</translation>
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
        <source>Making a new secret for %1…</source>
        <translation>Neues Geheimnis für %1 wird erzeugt …</translation>
    </message>
    <message>
        <source>The secret of %1 was not changed.</source>
        <translation>Das Geheimnis von %1 wurde nicht gewechselt.</translation>
    </message>
    <message>
        <source>The old secret works until %1.</source>
        <translation>Das alte Geheimnis gilt bis %1.</translation>
    </message>
    <message>
        <source>The old secret no longer works.</source>
        <translation>Das alte Geheimnis gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Es wurde zuletzt am %1 benutzt.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Es wurde nie benutzt.</translation>
    </message>
    <message>
        <source>End the old secret of %1 now?</source>
        <translation>Das alte Geheimnis von %1 jetzt widerrufen?</translation>
    </message>
    <message>
        <source>%1 Whoever still has only this secret gets no token from now on. The current secret goes on working.</source>
        <translation>%1 Wer nur noch dieses Geheimnis hat, bekommt ab jetzt kein Token mehr. Das aktuelle Geheimnis gilt weiter.</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Altes Geheimnis jetzt widerrufen</translation>
    </message>
    <message>
        <source>Ending the old secret of %1…</source>
        <translation>Altes Geheimnis von %1 wird widerrufen …</translation>
    </message>
    <message>
        <source>The old secret of %1 was not ended.</source>
        <translation>Das alte Geheimnis von %1 wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>The old secret of %1 no longer works.</source>
        <translation>Das alte Geheimnis von %1 gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Withdraw the consent of %1?</source>
        <translation>Zustimmung von %1 widerrufen?</translation>
    </message>
    <message>
        <source>%1 loses access to this person&apos;s data at once, and its tokens for them end. When they sign in to it again, they are asked again.</source>
        <translation>%1 verliert sofort den Zugriff auf die Daten dieser Person, und die Tokens dafür enden. Meldet sie sich dort wieder an, wird sie erneut gefragt.</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Zustimmung widerrufen</translation>
    </message>
    <message>
        <source>Withdrawing the consent of %1…</source>
        <translation>Zustimmung von %1 wird widerrufen …</translation>
    </message>
    <message>
        <source>The consent of %1 was not withdrawn.</source>
        <translation>Die Zustimmung von %1 wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>%1 no longer reaches the data of %2.</source>
        <translation>%1 erreicht die Daten von %2 nicht mehr.</translation>
    </message>
    <message>
        <source>Export all applications</source>
        <translation>Alle Anwendungen exportieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Exporting applications…</source>
        <translation>Anwendungen werden exportiert …</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 wird exportiert …</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) exported to %1, without secrets.</source>
        <translation>
            <numerusform>%n Anwendung nach %1 exportiert, ohne Geheimnisse.</numerusform>
            <numerusform>%n Anwendungen nach %1 exportiert, ohne Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Anwendungen importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>Importiert: %1 neu, %2 geändert, %3 unverändert.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationDetail</name>
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
    <message>
        <source>The provider&apos;s default</source>
        <translation>Vorgabe des Anbieters</translation>
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
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Sign-in and redirects</source>
        <translation>Anmeldung und Rücksprung</translation>
    </message>
    <message>
        <source>Grants and scopes</source>
        <translation>Grants und Scopes</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>After signing out</source>
        <translation>Nach der Abmeldung</translation>
    </message>
    <message>
        <source>Notified when a session ends</source>
        <translation>Bei Sitzungsende benachrichtigt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Pushed ones only (PAR)</source>
        <translation>Nur vorab gesendete (PAR)</translation>
    </message>
    <message>
        <source>The redirect carries the person&apos;s e-mail address and names.</source>
        <translation>Der Rücksprung enthält E-Mail-Adresse und Namen der Person.</translation>
    </message>
    <message>
        <source>Nobody is sent back to it: it has no address.</source>
        <translation>Niemand wird zu ihr zurückgeschickt: Sie hat keine Adresse.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>The password grant lets it see people&apos;s passwords.</source>
        <translation>Der Passwort-Grant lässt sie die Passwörter der Personen sehen.</translation>
    </message>
    <message>
        <source>Trusted: it may manage applications through the client-keyed API.</source>
        <translation>Vertrauenswürdig: Sie darf Anwendungen über die API mit Client-Zugangsdaten verwalten.</translation>
    </message>
    <message>
        <source>It proves itself</source>
        <translation>Sie weist sich aus</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Ihr Geheimnis</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>Life of a refresh token</source>
        <translation>Lebensdauer eines Erneuerungstokens</translation>
    </message>
    <message>
        <source>Access tokens are</source>
        <translation>Zugriffstokens sind</translation>
    </message>
    <message>
        <source>JWTs (RFC 9068)</source>
        <translation>JWTs (RFC 9068)</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Opak</translation>
    </message>
    <message>
        <source>ID tokens are signed with</source>
        <translation>ID-Tokens signiert mit</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>The application&apos;s key (DPoP)</source>
        <translation>Schlüssel der Anwendung (DPoP)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationExport</name>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>There is no application to export. The console&apos;s own is never exported.</source>
        <translation>Es gibt keine Anwendung zu exportieren. Die der Konsole selbst wird nie exportiert.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Reload the list.</source>
        <translation>%1 gibt es nicht mehr. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or make room.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationForm</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
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
    <message>
        <source>The new application</source>
        <translation>Die neue Anwendung</translation>
    </message>
    <message>
        <source>The application &quot;%1&quot;</source>
        <translation>Die Anwendung „%1“</translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation>Speichert … Abbrechen</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Abschnitte des Formulars</translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down go from section to section</source>
        <translation>Strg+Bild auf und Strg+Bild ab wechseln zwischen den Abschnitten</translation>
    </message>
    <message>
        <source>Enter; Ctrl+Enter in a field of several lines</source>
        <translation>Eingabetaste; Strg+Eingabetaste in mehrzeiligen Feldern</translation>
    </message>
    <message>
        <source>Only a name and, with the authorization code grant, a redirect address are needed. Everything can be changed later, except how it proves itself and keeps its secret.</source>
        <translation>Nötig sind nur ein Name und, beim Autorisierungscode, eine Rücksprungadresse. Alles lässt sich später ändern, außer wie sie sich ausweist und wie ihr Geheimnis aufbewahrt wird.</translation>
    </message>
    <message>
        <source>%1, has something wrong</source>
        <translation>%1, enthält einen Fehler</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Cancelled. Check the list before you try again: it may have been registered already.</source>
        <translation>Abgebrochen. Sehen Sie in die Liste, bevor Sie es erneut versuchen: Vielleicht ist sie schon angelegt.</translation>
    </message>
    <message>
        <source>Cancelled. It may have been saved already; saving again does no harm.</source>
        <translation>Abgebrochen. Vielleicht ist schon gespeichert; erneutes Speichern schadet nicht.</translation>
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
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren …</translation>
    </message>
    <message>
        <source>Registers or changes applications from a JSON file</source>
        <translation>Legt Anwendungen aus einer JSON-Datei an oder ändert sie</translation>
    </message>
    <message>
        <source>Writes all applications into a JSON file, without their secrets</source>
        <translation>Schreibt alle Anwendungen in eine JSON-Datei, ohne ihre Geheimnisse</translation>
    </message>
    <message>
        <source>Everything is saved, but the application did not change hands.</source>
        <translation>Alles ist gespeichert, aber die Anwendung hat den Eigentümer nicht gewechselt.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::AuthenticationSection</name>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>How the application proves to the provider who it is.</source>
        <translation>Wie die Anwendung sich beim Anbieter ausweist.</translation>
    </message>
    <message>
        <source>It proves itself</source>
        <translation>Sie weist sich aus</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Ihr Geheimnis</translation>
    </message>
    <message>
        <source>Shown once; the provider keeps only its hash</source>
        <translation>Einmal gezeigt; der Anbieter bewahrt nur den Hash auf</translation>
    </message>
    <message>
        <source>Kept sealed by the provider, can be read again</source>
        <translation>Vom Anbieter versiegelt aufbewahrt, wieder lesbar</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>A JWK Set (RFC 7517) as JSON: {&quot;keys&quot;: [ … ]}. Paste the set itself: the provider fetches no jwks_uri.</source>
        <translation>Ein JWK Set (RFC 7517) als JSON: {&quot;keys&quot;: [ … ]}. Fügen Sie das Set selbst ein: Der Anbieter ruft keine jwks_uri ab.</translation>
    </message>
    <message>
        <source>Chosen when the application is registered: a secret that was only hashed cannot be sealed later.</source>
        <translation>Wird beim Anlegen der Anwendung gewählt: Ein nur gehashtes Geheimnis lässt sich später nicht versiegeln.</translation>
    </message>
    <message>
        <source>A JWT signed with its own key needs the public key here.</source>
        <translation>Ein mit ihrem eigenen Schlüssel signiertes JWT braucht hier den öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>The provider checks the signature with the secret, so it has to keep it.</source>
        <translation>Der Anbieter prüft die Signatur mit dem Geheimnis und muss es darum aufbewahren.</translation>
    </message>
    <message>
        <source>The provider kept only the hash of the secret, which verifies no signature. Register another application whose secret is kept.</source>
        <translation>Der Anbieter hat nur den Hash des Geheimnisses aufbewahrt, und der prüft keine Signatur. Legen Sie eine andere Anwendung an, deren Geheimnis aufbewahrt wird.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ConsentsSection</name>
    <message>
        <source>Consents</source>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>Reading the consents…</source>
        <translation>Zustimmungen werden gelesen …</translation>
    </message>
    <message>
        <source>Nobody gives it access to their data now. People are asked when they first sign in to it.</source>
        <translation>Niemand gibt ihr zurzeit Zugriff auf seine Daten. Gefragt wird bei der ersten Anmeldung.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Withdraw the consent of %1</source>
        <translation>Zustimmung von %1 widerrufen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>For use at %1</source>
        <translation>Zur Verwendung bei %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>What people read about it when they are asked for consent.</source>
        <translation>Was Personen über sie lesen, wenn sie um Zustimmung gebeten werden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people know it.</source>
        <translation>Wie man sie kennt.</translation>
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
        <source>The address of its picture.</source>
        <translation>Die Adresse ihres Bildes.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::GrantSection</name>
    <message>
        <source>Grants and scopes</source>
        <translation>Grants und Scopes</translation>
    </message>
    <message>
        <source>How it gets its tokens, and what they are good for.</source>
        <translation>Wie sie ihre Tokens bekommt und wozu diese berechtigen.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>A person signs in at the provider and consents.</source>
        <translation>Eine Person meldet sich beim Anbieter an und stimmt zu.</translation>
    </message>
    <message>
        <source>Stays signed in with rotating tokens.</source>
        <translation>Bleibt mit wechselnden Tokens angemeldet.</translation>
    </message>
    <message>
        <source>For devices without a browser: the person enters a code on their phone.</source>
        <translation>Für Geräte ohne Browser: Die Person gibt auf ihrem Telefon einen Code ein.</translation>
    </message>
    <message>
        <source>Acts as its owner, without a person.</source>
        <translation>Handelt als ihr Eigentümer, ohne eine Person.</translation>
    </message>
    <message>
        <source>For old clients that cannot do otherwise; each use is audited.</source>
        <translation>Für alte Clients, die es nicht anders können; jede Benutzung wird protokolliert.</translation>
    </message>
    <message>
        <source>The application sees people&apos;s passwords. Whoever has a second factor cannot sign in this way. Current practice (RFC 9700) forbids this grant.</source>
        <translation>Die Anwendung sieht die Passwörter der Personen. Wer einen zweiten Faktor hat, kann sich so nicht anmelden. Die heutige Praxis (RFC 9700) verbietet diesen Grant.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>The most it may ask for. Scopes other than &quot;all&quot; work where your organisation has finer scopes.</source>
        <translation>Mehr darf sie nicht verlangen. Andere Scopes als „all“ wirken dort, wo Ihre Organisation feinere hat.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>One address a line: the APIs that it may name as a token&apos;s audience (RFC 8707).</source>
        <translation>Eine Adresse je Zeile: die APIs, die sie als Audience eines Tokens nennen darf (RFC 8707).</translation>
    </message>
    <message>
        <source>Trusted: may manage applications through the client-keyed API</source>
        <translation>Vertrauenswürdig: darf Anwendungen über die API mit Client-Zugangsdaten verwalten</translation>
    </message>
    <message>
        <source>Only a platform administrator may change this.</source>
        <translation>Nur ein Plattform-Administrator darf das ändern.</translation>
    </message>
    <message>
        <source>With its secret alone it registers, changes and disables applications of your organisation, and reads the secrets of those made there.</source>
        <translation>Allein mit ihrem Geheimnis kann sie Anwendungen Ihrer Organisation anlegen, ändern und deaktivieren und die Geheimnisse der so angelegten lesen.</translation>
    </message>
    <message>
        <source>Choose at least one: without a grant it gets no token.</source>
        <translation>Wählen Sie mindestens einen: Ohne Grant bekommt sie kein Token.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>A public application cannot prove who it is.</source>
        <translation>Eine öffentliche Anwendung kann sich nicht ausweisen.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt unverändert</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Anwendungen importieren</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The provider looks at the file…</source>
        <translation>Der Anbieter sieht die Datei an …</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is larger than 8 MiB.</source>
        <translation>Die Datei ist größer als 8 MiB.</translation>
    </message>
    <message>
        <source>Export fewer applications, or split the list in it.</source>
        <translation>Exportieren Sie weniger Anwendungen, oder teilen Sie die Liste darin.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 in line %2.</source>
        <translation>Das ist kein JSON: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Applications, or mend it.</source>
        <translation>Wählen Sie eine aus „Anwendungen“ exportierte Datei, oder berichtigen Sie diese.</translation>
    </message>
    <message>
        <source>There is no application in this file.</source>
        <translation>In dieser Datei steht keine Anwendung.</translation>
    </message>
    <message>
        <source>It needs a list named &quot;applications&quot;.</source>
        <translation>Sie braucht eine Liste namens „applications“.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>As they were: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Fehlerhaft: %1</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>New ones get a secret of their own, shown once afterwards.</source>
        <translation>Neue bekommen ein eigenes Geheimnis, das danach einmal gezeigt wird.</translation>
    </message>
    <message>
        <source>Leave out what is wrong and import the rest</source>
        <translation>Fehlerhaftes auslassen und den Rest importieren</translation>
    </message>
    <message>
        <source>Nothing is left once the wrong entries are left out: mend the file and choose it again</source>
        <translation>Ohne das Fehlerhafte bleibt nichts: Berichtigen Sie die Datei und wählen Sie sie erneut</translation>
    </message>
    <message>
        <source>The check was not finished: you cancelled.</source>
        <translation>Der Anbieter wurde nicht zu Ende gefragt: Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>Try again, or choose another file.</source>
        <translation>Versuchen Sie es erneut, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Cancelled. It may have been imported already: check the list.</source>
        <translation>Abgebrochen. Vielleicht ist schon importiert: Sehen Sie in die Liste.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>Importieren (%1)</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>head of the column that says what becomes of a line</comment>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who looks after the application, here and at whoever made it.</source>
        <translation>Wer sich um die Anwendung kümmert, hier und beim Hersteller.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>An administrator or developer. With client credentials the application acts as its owner; when it changes hands, tokens of this kind end.</source>
        <translation>Ein Administrator oder Entwickler. Mit Client-Zugangsdaten handelt die Anwendung als ihr Eigentümer; wechselt er, enden solche Tokens.</translation>
    </message>
    <message>
        <source>Only an administrator may give it to somebody else.</source>
        <translation>Nur ein Administrator darf sie jemand anderem geben.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line: whom to write to about it.</source>
        <translation>E-Mail-Adressen, eine je Zeile: an wen man sich ihretwegen wendet.</translation>
    </message>
    <message>
        <source>Reading who may own it…</source>
        <translation>Mögliche Eigentümer werden gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who else may own it was not read.</source>
        <translation>Andere mögliche Eigentümer wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Who else may own it could not be read. %1</source>
        <translation>Andere mögliche Eigentümer konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::RedirectSection</name>
    <message>
        <source>Sign-in and redirects</source>
        <translation>Anmeldung und Rücksprung</translation>
    </message>
    <message>
        <source>Where people are sent after they sign in, consent or sign out.</source>
        <translation>Wohin Personen nach Anmeldung, Zustimmung oder Abmeldung geschickt werden.</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Rücksprungadressen</translation>
    </message>
    <message>
        <source>One a line, needed with the authorization code grant. Compared character by character.</source>
        <translation>Eine je Zeile, nötig beim Autorisierungscode. Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Adressen nach der Abmeldung</translation>
    </message>
    <message>
        <source>One a line; where people may be sent after they sign out through the application.</source>
        <translation>Eine je Zeile; wohin Personen geschickt werden dürfen, nachdem sie sich über die Anwendung abgemeldet haben.</translation>
    </message>
    <message>
        <source>Back-channel logout address</source>
        <translation>Adresse für Back-Channel-Logout</translation>
    </message>
    <message>
        <source>The provider calls it when somebody&apos;s session ends, so that the application ends its own.</source>
        <translation>Der Anbieter ruft sie auf, wenn eine Sitzung endet, damit die Anwendung ihre eigene beendet.</translation>
    </message>
    <message>
        <source>Accept pushed authorization requests only (PAR)</source>
        <translation>Nur vorab gesendete Autorisierungsanfragen annehmen (PAR)</translation>
    </message>
    <message>
        <source>The application sends its request to the provider directly, so that nobody can change it in the browser.</source>
        <translation>Die Anwendung sendet ihre Anfrage direkt an den Anbieter, sodass niemand sie im Browser ändern kann.</translation>
    </message>
    <message>
        <source>Put the person&apos;s e-mail address and names into the redirect</source>
        <translation>E-Mail-Adresse und Namen der Person in den Rücksprung legen</translation>
    </message>
    <message>
        <source>Only for clients of the first API, which read there who signed in.</source>
        <translation>Nur für Clients der ersten API, die dort lesen, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Addresses are kept in browsers&apos; histories and servers&apos; logs, and these then hold who signed in. Newer clients ask /userinfo instead.</source>
        <translation>Adressen bleiben im Verlauf von Browsern und in Protokollen von Servern, und darin steht dann, wer sich angemeldet hat. Neuere Clients fragen stattdessen /userinfo.</translation>
    </message>
    <message>
        <source>The authorization code grant needs an address to come back to.</source>
        <translation>Der Autorisierungscode braucht eine Adresse, zu der man zurückkehrt.</translation>
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
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Es wurde zuletzt am %1 benutzt.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Es wurde nie benutzt.</translation>
    </message>
    <message>
        <source>Two secrets work now, and no more than two can. The oldest one, created %1, ends at once. %2</source>
        <translation>Zurzeit gelten zwei Geheimnisse, und mehr als zwei können es nicht sein. Das älteste, angelegt am %1, gilt dann sofort nicht mehr. %2</translation>
    </message>
    <message>
        <source>Whoever has only the old secret gets no token from now on. Tokens that were given out live on until they end.</source>
        <translation>Wer nur das alte Geheimnis hat, bekommt ab jetzt kein Token. Schon ausgestellte Tokens gelten, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>The old secret works until %1. You can end it sooner.</source>
        <translation>Das alte Geheimnis gilt bis %1. Sie können es früher widerrufen.</translation>
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
    <message>
        <source>Client secrets</source>
        <translation>Client-Geheimnisse</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n application(s)</source>
        <translation>
            <numerusform>Das Geheimnis von %n Anwendung</numerusform>
            <numerusform>Die Geheimnisse von %n Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it now and keep it where the application runs. It is shown this once.</source>
        <translation>Kopieren Sie es jetzt und bewahren Sie es dort auf, wo die Anwendung läuft. Es wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Copy each now and keep it where its application runs. They are shown this once.</source>
        <translation>Kopieren Sie jedes jetzt und bewahren Sie es dort auf, wo seine Anwendung läuft. Sie werden nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ich habe sie aufbewahrt</translation>
    </message>
    <message>
        <source>Nobody sees it again once this is closed. Copy it, or say that you have kept it.</source>
        <translation>Niemand sieht es wieder, wenn dies geschlossen ist. Kopieren Sie es, oder bestätigen Sie, dass Sie es aufbewahrt haben.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Reading the secrets…</source>
        <translation>Geheimnisse werden gelesen …</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Geheimnis wechseln …</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt am %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt benutzt am %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Gilt bis %1</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Jetzt widerrufen …</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Altes Geheimnis jetzt widerrufen</translation>
    </message>
    <message>
        <source>Current secret</source>
        <translation>Aktuelles Geheimnis</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Altes Geheimnis</translation>
    </message>
    <message>
        <source>It has no secret that works. Rotate to give it a new one.</source>
        <translation>Sie hat kein gültiges Geheimnis. Wechseln Sie es, um ihr ein neues zu geben.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::TokenSection</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>How long tokens live and what they look like.</source>
        <translation>Wie lange Tokens gelten und wie sie aussehen.</translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation>Lebensdauer eines Zugriffstokens</translation>
    </message>
    <message>
        <source>For example 15 min, 1 h or 2 d. Short is safer: a leaked token ends sooner.</source>
        <translation>Zum Beispiel 15 min, 1 h oder 2 d. Kurz ist sicherer: Ein bekannt gewordenes Token endet früher.</translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Vorgabe des Anbieters</translation>
    </message>
    <message>
        <source>Life of a refresh token</source>
        <translation>Lebensdauer eines Erneuerungstokens</translation>
    </message>
    <message>
        <source>How long the application may stay away before the person signs in again.</source>
        <translation>Wie lange die Anwendung fernbleiben darf, bevor die Person sich neu anmelden muss.</translation>
    </message>
    <message>
        <source>Access tokens are</source>
        <translation>Zugriffstokens sind</translation>
    </message>
    <message>
        <source>Opaque ones end at once when they are revoked.</source>
        <translation>Opake enden sofort, wenn sie widerrufen werden.</translation>
    </message>
    <message>
        <source>Opaque: APIs ask the provider about them</source>
        <translation>Opak: APIs fragen den Anbieter danach</translation>
    </message>
    <message>
        <source>JWTs: APIs check them by themselves (RFC 9068)</source>
        <translation>JWTs: APIs prüfen sie selbst (RFC 9068)</translation>
    </message>
    <message>
        <source>ID tokens are signed with</source>
        <translation>ID-Tokens signiert mit</translation>
    </message>
    <message>
        <source>ES256: short and quick</source>
        <translation>ES256: kurz und schnell</translation>
    </message>
    <message>
        <source>RS256: understood by old clients too</source>
        <translation>RS256: auch für alte Clients verständlich</translation>
    </message>
    <message>
        <source>Bind tokens to the application&apos;s key (DPoP)</source>
        <translation>Tokens an den Schlüssel der Anwendung binden (DPoP)</translation>
    </message>
    <message>
        <source>A stolen token is worth nothing without the key (RFC 9449). The application has to support it.</source>
        <translation>Ein gestohlenes Token ist ohne den Schlüssel wertlos (RFC 9449). Die Anwendung muss das unterstützen.</translation>
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
        <source>Data arrives as it should.</source>
        <translation>Die Daten kommen, wie sie sollen.</translation>
    </message>
    <message>
        <source>The last attempts to fetch data failed. They are repeated; if the error stays, the person must link it again.</source>
        <translation>Die letzten Abrufe sind fehlgeschlagen. Sie werden wiederholt; bleibt der Fehler, muss die Person das Gerät neu verknüpfen.</translation>
    </message>
    <message>
        <source>%1 no longer lets us in: the permission was taken back there, or has ended. Linking it again mends it.</source>
        <translation>%1 lässt uns nicht mehr hinein: Die Erlaubnis wurde dort zurückgenommen oder ist abgelaufen. Neu verknüpfen behebt es.</translation>
    </message>
    <message>
        <source>Nothing was allowed that can be fetched. Link it again, and allow at least one kind of data.</source>
        <translation>Es wurde nichts erlaubt, was sich abrufen lässt. Verknüpfen Sie es neu und erlauben Sie mindestens eine Art von Daten.</translation>
    </message>
    <message>
        <source>%1 gives nothing out at the moment: the membership there may have lapsed. Once it is renewed, what was missed is fetched.</source>
        <translation>%1 gibt zurzeit nichts heraus: Die Mitgliedschaft dort ist vielleicht abgelaufen. Ist sie erneuert, wird das Versäumte abgerufen.</translation>
    </message>
    <message>
        <source>The answers of %1 cannot be read. It is tried again from time to time; nothing is deleted.</source>
        <translation>Die Antworten von %1 lassen sich nicht lesen. Es wird von Zeit zu Zeit erneut versucht; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. It is tried again from time to time, and what was missed is fetched then.</source>
        <translation>%1 ist nicht erreichbar. Es wird von Zeit zu Zeit erneut versucht und das Versäumte dann abgerufen.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Gleicht ab</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>What is new is being fetched.</source>
        <translation>Neues wird gerade abgerufen.</translation>
    </message>
    <message>
        <source>The history is being fetched, newest days first.</source>
        <translation>Der bisherige Verlauf wird abgerufen, die neuesten Tage zuerst.</translation>
    </message>
    <message>
        <source>No data has come for longer than usual. Ask the person whether they wear and charge it, and whether its app is still open on their phone.</source>
        <translation>Seit länger als üblich kamen keine Daten. Fragen Sie die Person, ob sie das Gerät trägt und lädt und ob dessen App auf dem Telefon noch läuft.</translation>
    </message>
    <message>
        <source>The person has not finished linking it.</source>
        <translation>Die Person hat die Verknüpfung nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing is fetched any more. What was received is still there; only the person can link it again.</source>
        <translation>Es wird nichts mehr abgerufen. Was empfangen wurde, ist noch da; nur die Person selbst kann neu verknüpfen.</translation>
    </message>
    <message>
        <source>Permission has ended</source>
        <translation>Erlaubnis ist erloschen</translation>
    </message>
    <message>
        <source>Membership may have lapsed</source>
        <translation>Mitgliedschaft vielleicht abgelaufen</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <translation>Nichts wurde erlaubt</translation>
    </message>
    <message>
        <source>Answers cannot be read</source>
        <translation>Antworten sind unlesbar</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Settings are wrong</source>
        <translation>Einstellungen sind falsch</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>age, weight and height</source>
        <translation>Alter, Gewicht und Größe</translation>
    </message>
    <message>
        <source>sleep, activity and readiness</source>
        <translation>Schlaf, Aktivität und Bereitschaft</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>oxygen saturation at night</source>
        <translation>Sauerstoffsättigung in der Nacht</translation>
    </message>
    <message>
        <source>%1 does not know this workspace: its client id or secret is wrong. A platform administrator corrects that under Settings, Vendors.</source>
        <translation>%1 kennt diesen Arbeitsbereich nicht: Client-ID oder Geheimnis sind falsch. Ein Plattform-Administrator berichtigt das unter Einstellungen, Anbieter.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
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
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>%1, %2 % of the history</source>
        <translation>%1, %2&#xa0;% des Verlaufs</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Finish linking…</source>
        <translation>Verknüpfung abschließen …</translation>
    </message>
    <message>
        <source>Link again…</source>
        <translation>Neu verknüpfen …</translation>
    </message>
    <message>
        <source>Only %1 can do that: signed in, with &quot;Link a ring&quot; under Devices.</source>
        <translation>Das kann nur %1: angemeldet, mit „Ring verknüpfen“ unter Geräte.</translation>
    </message>
    <message>
        <source>Not allowed and so not fetched: %1. Link it again to allow more.</source>
        <translation>Nicht erlaubt und darum nicht abgerufen: %1. Verknüpfen Sie neu, um mehr zu erlauben.</translation>
    </message>
    <message>
        <source>Not allowed and so not fetched: %1.</source>
        <translation>Nicht erlaubt und darum nicht abgerufen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the vendor could not be read and were kept out.</source>
        <translation>
            <numerusform>%n Datensatz des Herstellers war nicht lesbar und blieb draußen.</numerusform>
            <numerusform>%n Datensätze des Herstellers waren nicht lesbar und blieben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Where several sources measure the same</source>
        <translation>Wo mehrere Quellen dasselbe messen</translation>
    </message>
    <message>
        <source>This one is preferred</source>
        <translation>Diese wird bevorzugt</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Keine bevorzugt</translation>
    </message>
    <message>
        <source>Prefer no longer</source>
        <translation>Nicht mehr bevorzugen</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Diese Quelle bevorzugen</translation>
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
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Link a ring…</source>
        <translation>Ring verknüpfen …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Prefer no longer</source>
        <translation>Nicht mehr bevorzugen</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Diese Quelle bevorzugen</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::LinkActions</name>
    <message>
        <source>%1 cannot be fetched now.</source>
        <translation>%1 lässt sich jetzt nicht abrufen.</translation>
    </message>
    <message>
        <source>Nothing is fetched from %1 any more. What was received until now stays in your record. This cannot be undone, but you can link it again.</source>
        <translation>Von %1 wird nichts mehr abgerufen. Was bisher empfangen wurde, bleibt in Ihrer Akte. Das lässt sich nicht rückgängig machen, aber Sie können neu verknüpfen.</translation>
    </message>
    <message>
        <source>Nothing is fetched from %1 any more. What was received until now stays in the record of %2. This cannot be undone: only %2 can link it again.</source>
        <translation>Von %1 wird nichts mehr abgerufen. Was bisher empfangen wurde, bleibt in der Akte von %2. Das lässt sich nicht rückgängig machen: Nur %2 kann neu verknüpfen.</translation>
    </message>
    <message>
        <source>Unlink the %1 of %2?</source>
        <translation>%1 von %2 trennen?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>%1 is still linked.</source>
        <translation>%1 ist noch verknüpft.</translation>
    </message>
    <message>
        <source>The %1 of %2 is unlinked, but %3 did not confirm it. The permission can be taken back there, too.</source>
        <translation>%1 von %2 ist getrennt, aber %3 hat es nicht bestätigt. Die Erlaubnis lässt sich auch dort zurücknehmen.</translation>
    </message>
    <message>
        <source>The %1 of %2 is unlinked.</source>
        <translation>%1 von %2 ist getrennt.</translation>
    </message>
    <message>
        <source>%1 is not preferred.</source>
        <translation>%1 wird nicht bevorzugt.</translation>
    </message>
    <message>
        <source>%1 now comes before other sources of %2.</source>
        <translation>%1 kommt jetzt vor anderen Quellen von %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is preferred no longer.</source>
        <translation>%1 von %2 wird nicht mehr bevorzugt.</translation>
    </message>
    <message>
        <source>The order of sources was not changed.</source>
        <translation>Die Reihenfolge der Quellen wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The order of sources is as it was.</source>
        <translation>Die Reihenfolge der Quellen ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::LinkDialog</name>
    <message>
        <source>This is the page of %1. What you type there is forgotten when this window closes.</source>
        <translation>Dies ist die Seite von %1. Was Sie dort eingeben, wird vergessen, wenn dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Gerät verknüpfen</translation>
    </message>
    <message>
        <source>Link %1 to your account</source>
        <translation>%1 mit Ihrem Konto verknüpfen</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Asking for the address of %1…</source>
        <translation>Die Adresse von %1 wird erfragt …</translation>
    </message>
    <message>
        <source>%1 cannot be linked here yet.</source>
        <translation>%1 lässt sich hier noch nicht verknüpfen.</translation>
    </message>
    <message>
        <source>This workspace is not registered with %1.</source>
        <translation>Dieser Arbeitsbereich ist bei %1 nicht registriert.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A platform administrator registers it there, and enters client id and secret under Settings, Vendors.</source>
        <translation>Ein Plattform-Administrator registriert ihn dort und trägt Client-ID und Geheimnis unter Einstellungen, Anbieter ein.</translation>
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
        <source>Authorization request</source>
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
    <name>bc::ui::patients::Alert</name>
    <message>
        <source>Glucose</source>
        <translation>Glukose</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>Heart rate variability (RMSSD)</source>
        <translation>Herzfrequenzvariabilität (RMSSD)</translation>
    </message>
    <message>
        <source>Heart rate variability (SDNN)</source>
        <translation>Herzfrequenzvariabilität (SDNN)</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Sauerstoffsättigung</translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation>Atemfrequenz</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>pro min</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>Körpertemperatur</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>Hauttemperatur</translation>
    </message>
    <message>
        <source>Blood pressure, systolic</source>
        <translation>Blutdruck, systolisch</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic</source>
        <translation>Blutdruck, diastolisch</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 %2, below %3</source>
        <comment>Glucose 52 mg/dL, below 54</comment>
        <translation>%1 %2, unter %3</translation>
    </message>
    <message>
        <source>%1 %2, above %3</source>
        <comment>Glucose 290 mg/dL, above 250</comment>
        <translation>%1 %2, über %3</translation>
    </message>
    <message>
        <source>%1 below %2 or above %3</source>
        <translation>%1 unter %2 oder über %3</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 for %2 min</source>
        <translation>%1 mindestens %2 min</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>quiet %1–%2</source>
        <translation>Ruhe %1–%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::AlertsSection</name>
    <message>
        <source>Open alerts</source>
        <translation>Offene Warnungen</translation>
    </message>
    <message>
        <source>Reading the alerts…</source>
        <translation>Warnungen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s)</source>
        <translation>
            <numerusform>%n offene Warnung</numerusform>
            <numerusform>%n offene Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>None. Alerts come from the rules on a patient&apos;s page.</source>
        <translation>Keine. Warnungen kommen von den Regeln auf der Seite eines Patienten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be read. %1</source>
        <translation>Die Warnungen konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 · urgent</source>
        <translation>%1 · dringend</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>vorbei seit %1</translation>
    </message>
    <message>
        <source>raised in quiet hours: sent to nobody</source>
        <translation>in Ruhezeit entstanden: niemandem gesendet</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>quittiert von %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge the alert of %1</source>
        <translation>Warnung von %1 quittieren</translation>
    </message>
    <message>
        <source>Noting…</source>
        <translation>Wird vermerkt …</translation>
    </message>
    <message>
        <source>The alert of %1 was not acknowledged. %2</source>
        <translation>Die Warnung von %1 wurde nicht quittiert. %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>There is a new alert.</source>
        <translation>Es gibt eine neue Warnung.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ExportDialog</name>
    <message>
        <source>One row a sample: time, measurement, value, unit, device. For spreadsheets and statistics.</source>
        <translation>Eine Zeile je Messwert: Zeit, Messgröße, Wert, Einheit, Gerät. Für Tabellen und Statistik.</translation>
    </message>
    <message>
        <source>One Bundle with the person, the devices, and an Observation a sample. For other health records.</source>
        <translation>Ein Bundle mit der Person, den Geräten und einer Observation je Messwert. Für andere Gesundheitsakten.</translation>
    </message>
    <message>
        <source>Everything about the person, with consents, devices and what was removed but is still kept: the person&apos;s right to take their data along.</source>
        <translation>Alles über die Person, mit Einwilligungen, Geräten und dem, was entfernt, aber noch aufbewahrt ist: ihr Recht, ihre Daten mitzunehmen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Unit of glucose</source>
        <translation>Einheit der Glukose</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>FHIR R4 (JSON)</source>
        <translation>FHIR R4 (JSON)</translation>
    </message>
    <message>
        <source>Everything (zip archive)</source>
        <translation>Alles (zip-Archiv)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Daten von %1 exportieren</translation>
    </message>
    <message>
        <source>Whoever holds the file can read it. The export is noted in the audit log.</source>
        <translation>Wer die Datei hat, kann sie lesen. Der Export wird im Prüfprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Tick at least one measurement.</source>
        <translation>Kreuzen Sie mindestens eine Messgröße an.</translation>
    </message>
    <message>
        <source>All measurements</source>
        <translation>Alle Messgrößen</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::FileUpload</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>See that it is still there, then go on.</source>
        <translation>Sehen Sie nach, ob sie noch da ist, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>sie ist kürzer geworden</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Import</name>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 wie zuvor</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 set aside, from the future</source>
        <translation>%1 zurückgelegt, aus der Zukunft</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Not well-formed</source>
        <translation>Nicht wohlgeformt</translation>
    </message>
    <message>
        <source>Longer or deeper nested than any real record</source>
        <translation>Länger oder tiefer verschachtelt als jeder echte Datensatz</translation>
    </message>
    <message>
        <source>Without a type, a time or a value</source>
        <translation>Ohne Art, Zeit oder Wert</translation>
    </message>
    <message>
        <source>A time that cannot be read</source>
        <translation>Eine unlesbare Zeit</translation>
    </message>
    <message>
        <source>A value that is no number</source>
        <translation>Ein Wert, der keine Zahl ist</translation>
    </message>
    <message>
        <source>A measurement that is not known here</source>
        <translation>Eine hier unbekannte Messgröße</translation>
    </message>
    <message>
        <source>A unit that does not fit the measurement</source>
        <translation>Eine Einheit, die nicht zur Messgröße passt</translation>
    </message>
    <message>
        <source>A value that no body or sensor shows</source>
        <translation>Ein Wert, den kein Körper und kein Sensor zeigt</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>From more devices than one import may have</source>
        <translation>Von mehr Geräten, als ein Import haben darf</translation>
    </message>
    <message>
        <source>More values at one moment than a device measures</source>
        <translation>Mehr Werte in einem Augenblick, als ein Gerät misst</translation>
    </message>
    <message>
        <source>Replaced by another value of the file at the same moment</source>
        <translation>Ersetzt durch einen anderen Wert der Datei zum selben Zeitpunkt</translation>
    </message>
    <message>
        <source>Another export in the file, not read: %1</source>
        <translation>Ein weiterer Export in der Datei, nicht gelesen: %1</translation>
    </message>
    <message>
        <source>No date shows whether day or month comes first: a guess</source>
        <translation>Kein Datum zeigt, ob Tag oder Monat zuerst steht: geraten</translation>
    </message>
    <message>
        <source>Not kept here: %1</source>
        <translation>Wird hier nicht geführt: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ImportDialog</name>
    <message>
        <source>Choose the file to import</source>
        <translation>Datei für den Import wählen</translation>
    </message>
    <message>
        <source>Files of samples (*.zip *.xml *.json *.csv *.txt *.tsv)</source>
        <translation>Dateien mit Messwerten (*.zip *.xml *.json *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is another file. Choose %1 of %2, or cancel the import.</source>
        <translation>Das ist eine andere Datei. Wählen Sie %1 mit %2 oder brechen Sie den Import ab.</translation>
    </message>
    <message>
        <source>How far it is cannot be read: %1 It is asked again.</source>
        <translation>Wie weit es ist, lässt sich nicht lesen: %1 Es wird erneut gefragt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Import data of %1</source>
        <translation>Daten von %1 importieren</translation>
    </message>
    <message>
        <source>Looking for an import that is under way…</source>
        <translation>Sucht nach einem laufenden Import …</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was ausgelassen wurde und warum</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum es ausgelassen wurde</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Weitere Datei importieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>Closing this window stops the sending. It goes on later where it stopped, with the same file.</source>
        <translation>Schließen Sie dieses Fenster, hält das Senden an. Später geht es mit derselben Datei dort weiter.</translation>
    </message>
    <message>
        <source>%1 is not sent to its end</source>
        <translation>%1 ist nicht zu Ende gesendet</translation>
    </message>
    <message>
        <source>Go on asks for the same file and sends what is missing.</source>
        <translation>„Weiter“ fragt nach derselben Datei und sendet, was fehlt.</translation>
    </message>
    <message>
        <source>What was sent is kept. Go on sends what is missing.</source>
        <translation>Was gesendet ist, bleibt. „Weiter“ sendet, was fehlt.</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <translation>%1 wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>You may close this window: the reading goes on. Opened again, it shows how far it is.</source>
        <translation>Sie können dieses Fenster schließen: Das Lesen geht weiter. Wieder geöffnet, zeigt es den Stand.</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled; what was stored before stays</source>
        <translation>Der Import von %1 wurde abgebrochen; was bis dahin gespeichert war, bleibt</translation>
    </message>
    <message>
        <source>The import of %1 failed; what was stored before stays</source>
        <translation>Der Import von %1 ist fehlgeschlagen; was bis dahin gespeichert war, bleibt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ImportForm</name>
    <message>
        <source>What the file is</source>
        <translation>Was die Datei ist</translation>
    </message>
    <message>
        <source>Dates such as 03-04-2026</source>
        <translation>Daten wie 03-04-2026</translation>
    </message>
    <message>
        <source>Column of the times</source>
        <translation>Spalte der Zeiten</translation>
    </message>
    <message>
        <source>Column of the values</source>
        <translation>Spalte der Werte</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Column of the measurement</source>
        <translation>Spalte der Messgröße</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Column of the unit</source>
        <translation>Spalte der Einheit</translation>
    </message>
    <message>
        <source>Numbers such as</source>
        <translation>Zahlen wie</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Another table (CSV)</source>
        <translation>Eine andere Tabelle (CSV)</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Wie die Datei es zeigt</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Der Tag zuerst</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Der Monat zuerst</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Choose another file.</source>
        <translation>Die Datei lässt sich nicht lesen: %1. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file.</source>
        <translation>Die Datei ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A column says it</source>
        <translation>Eine Spalte sagt es</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Choose another column than the one of the times.</source>
        <translation>Wählen Sie eine andere Spalte als die der Zeiten.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Takes in what other programs wrote down. The same file twice adds nothing.</source>
        <translation>Übernimmt, was andere Programme aufgezeichnet haben. Dieselbe Datei zweimal fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>export.zip or export.xml, from Health on the phone: the picture at the top, then Export All Health Data</source>
        <translation>export.zip oder export.xml, aus Health auf dem Telefon: das Bild oben, dann „Alle Gesundheitsdaten exportieren“</translation>
    </message>
    <message>
        <source>a file of JSON, from the app of that name</source>
        <translation>eine JSON-Datei aus der gleichnamigen App</translation>
    </message>
    <message>
        <source>CSV, from Export on clarity.dexcom.eu</source>
        <translation>CSV, über „Export“ auf clarity.dexcom.eu</translation>
    </message>
    <message>
        <source>CSV, from Download glucose data on libreview.com</source>
        <translation>CSV, über „Glukosedaten herunterladen“ auf libreview.com</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Eine andere Tabelle</translation>
    </message>
    <message>
        <source>CSV of any origin, with a column of times and one of values</source>
        <translation>CSV beliebiger Herkunft, mit einer Spalte für Zeiten und einer für Werte</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Kinds</name>
    <message>
        <source>Skin temperature, deviation</source>
        <translation>Hauttemperatur, Abweichung</translation>
    </message>
    <message>
        <source>Body temperature, deviation</source>
        <translation>Körpertemperatur, Abweichung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Aktivitätsenergie</translation>
    </message>
    <message>
        <source>Resting energy</source>
        <translation>Ruheenergie</translation>
    </message>
    <message>
        <source>Activity level</source>
        <translation>Aktivitätsniveau</translation>
    </message>
    <message>
        <source>Sleep stage</source>
        <translation>Schlafphase</translation>
    </message>
    <message>
        <source>Sleep duration</source>
        <translation>Schlafdauer</translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation>Schlafeffizienz</translation>
    </message>
    <message>
        <source>Sleep score</source>
        <translation>Schlafwert</translation>
    </message>
    <message>
        <source>Readiness score</source>
        <translation>Bereitschaftswert</translation>
    </message>
    <message>
        <source>Activity score</source>
        <translation>Aktivitätswert</translation>
    </message>
    <message>
        <source>Active minutes</source>
        <translation>Aktive Minuten</translation>
    </message>
    <message>
        <source>Recovery index</source>
        <translation>Erholungsindex</translation>
    </message>
    <message>
        <source>Movement index</source>
        <translation>Bewegungsindex</translation>
    </message>
    <message>
        <source>VO2 max</source>
        <translation>VO2 max</translation>
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
        <source>needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>getrennt</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientData</name>
    <message>
        <source>Import data of this patient…</source>
        <translation>Daten importieren …</translation>
    </message>
    <message>
        <source>Export data of this patient…</source>
        <translation>Daten exportieren …</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Daten von %1 exportieren</translation>
    </message>
    <message>
        <source>Exporting the data of %1</source>
        <translation>Die Daten von %1 werden exportiert</translation>
    </message>
    <message>
        <source>The data of %1 were exported: %2, %3.</source>
        <translation>Die Daten von %1 wurden exportiert: %2, %3.</translation>
    </message>
    <message>
        <source>The data of %1 were not exported. %2</source>
        <translation>Die Daten von %1 wurden nicht exportiert. %2</translation>
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
        <translation>zuletzt %1 · %2</translation>
    </message>
    <message>
        <source>last data %1</source>
        <translation>zuletzt %1</translation>
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
    <message>
        <source>Alert rules…</source>
        <translation>Warnregeln …</translation>
    </message>
    <message>
        <source>Alert rules of this patient</source>
        <translation>Warnregeln dieses Patienten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
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
    <name>bc::ui::patients::RuleDialog</name>
    <message>
        <source>Write a number.</source>
        <translation>Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>Write a time such as 22:00.</source>
        <translation>Schreiben Sie eine Uhrzeit wie 22:00.</translation>
    </message>
    <message>
        <source>Write minutes from 0 to 1440.</source>
        <translation>Schreiben Sie Minuten von 0 bis 1440.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Tell when below</source>
        <translation>Melden, wenn unter</translation>
    </message>
    <message>
        <source>Tell when above</source>
        <translation>Melden, wenn über</translation>
    </message>
    <message>
        <source>Over when back by</source>
        <translation>Vorbei, wenn zurück um</translation>
    </message>
    <message>
        <source>0: over as soon as it is at the threshold.</source>
        <translation>0: vorbei, sobald die Schwelle erreicht ist.</translation>
    </message>
    <message>
        <source>Lasting at least, in minutes</source>
        <translation>Mindestdauer in Minuten</translation>
    </message>
    <message>
        <source>0 tells at the first value.</source>
        <translation>0 meldet beim ersten Wert.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Urgent: tell in quiet hours, too</source>
        <translation>Dringend: auch in der Ruhezeit melden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>New alert rule</source>
        <translation>Neue Warnregel</translation>
    </message>
    <message>
        <source>Change alert rule</source>
        <translation>Warnregel ändern</translation>
    </message>
    <message>
        <source>Quiet hours are the patient&apos;s. Alerts of these hours are kept and shown here, and sent to nobody.</source>
        <translation>Die Ruhezeit ist die des Patienten. Warnungen aus dieser Zeit werden aufbewahrt, hier gezeigt und niemandem gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write this or the other, or both.</source>
        <translation>Schreiben Sie dieses, das andere oder beides.</translation>
    </message>
    <message>
        <source>Quiet hours need both times.</source>
        <translation>Eine Ruhezeit braucht beide Uhrzeiten.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n decimal(s).</source>
        <translation>
            <numerusform>Schreiben Sie höchstens %n Nachkommastelle.</numerusform>
            <numerusform>Schreiben Sie höchstens %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the lowest and the highest value, with its unit</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>In %1. 0: over as soon as it is at the threshold.</source>
        <translation>In %1. 0: vorbei, sobald der Schwellenwert erreicht ist.</translation>
    </message>
    <message>
        <source>Write %1 to %2.</source>
        <comment>the lowest and the highest value, with its unit</comment>
        <translation>Schreiben Sie %1 bis %2.</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>Schreiben Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>Write more than the lower threshold.</source>
        <translation>Schreiben Sie mehr als den unteren Schwellenwert.</translation>
    </message>
    <message>
        <source>So much that no value could be back by it.</source>
        <translation>So viel, dass kein Wert so weit zurück sein kann.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>Warnregeln</translation>
    </message>
    <message>
        <source>Alerts for %1</source>
        <translation>Warnungen zu %1</translation>
    </message>
    <message>
        <source>Whoever cares for %1 sees an alert here within a minute of the sample, and the webhooks that ask for alert.raised are told.</source>
        <translation>Wer %1 betreut, sieht eine Warnung hier innerhalb einer Minute nach dem Messwert; Webhooks, die alert.raised abonnieren, erhalten sie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::RulesSection</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Regeln werden gelesen …</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Regel hinzufügen …</translation>
    </message>
    <message>
        <source>No rules yet: nobody is told when a value goes beyond a threshold.</source>
        <translation>Noch keine Regeln: Niemand erfährt, wenn ein Wert eine Schwelle überschreitet.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Häufig verwendet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Units</name>
    <message>
        <source>Glucose</source>
        <translation>Glukose</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Duration of sleep</source>
        <translation>Schlafdauer</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::UnitsButton</name>
    <message>
        <source>Units of values: %1</source>
        <translation>Einheiten der Werte: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::people</name>
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
        <source>manages every organisation</source>
        <translation>verwaltet alle Organisationen</translation>
    </message>
    <message>
        <source>manages people, applications and devices</source>
        <translation>verwaltet Personen, Anwendungen und Geräte</translation>
    </message>
    <message>
        <source>reads the data of assigned patients</source>
        <translation>liest die Daten zugewiesener Patienten</translation>
    </message>
    <message>
        <source>has own data and consents, as patients do</source>
        <translation>hat eigene Daten und Zustimmungen, wie Patienten</translation>
    </message>
    <message>
        <source>makes own applications, sees no patients</source>
        <translation>legt eigene Anwendungen an, sieht keine Patienten</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
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
        <source>Cannot sign in until an administrator enables the account.</source>
        <translation>Kann sich nicht anmelden, bis ein Administrator das Konto aktiviert.</translation>
    </message>
    <message>
        <source>Has not set a password yet.</source>
        <translation>Hat noch kein Passwort festgelegt.</translation>
    </message>
    <message>
        <source>Too many wrong tries; the lock ends by itself.</source>
        <translation>Zu viele Fehlversuche; die Sperre endet von selbst.</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message numerus="yes">
        <source>%n passkey(s)</source>
        <translation>
            <numerusform>%n Passkey</numerusform>
            <numerusform>%n Passkeys</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown browser</source>
        <translation>Unbekannter Browser</translation>
    </message>
    <message>
        <source>with password and passkey</source>
        <translation>mit Passwort und Passkey</translation>
    </message>
    <message>
        <source>with a passkey</source>
        <translation>mit einem Passkey</translation>
    </message>
    <message>
        <source>with password and code</source>
        <translation>mit Passwort und Code</translation>
    </message>
    <message>
        <source>with two factors</source>
        <translation>mit zwei Faktoren</translation>
    </message>
    <message>
        <source>with the password</source>
        <translation>mit dem Passwort</translation>
    </message>
    <message>
        <source>Read and change all their data, measurements included</source>
        <translation>Alle Daten der Person lesen und ändern, auch die Messwerte</translation>
    </message>
    <message>
        <source>Know that it is them</source>
        <translation>Wissen, um wen es sich handelt</translation>
    </message>
    <message>
        <source>See name, language, time zone and user number</source>
        <translation>Namen, Sprache, Zeitzone und Benutzernummer sehen</translation>
    </message>
    <message>
        <source>See the e-mail address</source>
        <translation>Die E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>Read the measurements of a ring</source>
        <translation>Die Messwerte eines Rings lesen</translation>
    </message>
    <message>
        <source>Read glucose values</source>
        <translation>Glukosewerte lesen</translation>
    </message>
    <message>
        <source>Keep this access while they are away</source>
        <translation>Diesen Zugriff behalten, auch wenn die Person nicht da ist</translation>
    </message>
    <message>
        <source>Use the permission &quot;%1&quot;</source>
        <translation>Die Berechtigung „%1“ nutzen</translation>
    </message>
    <message>
        <source>Too many wrong tries; locked until %1</source>
        <translation>Zu viele Fehlversuche; gesperrt bis %1</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Signs in with the password alone.</source>
        <translation>Meldet sich nur mit dem Passwort an.</translation>
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
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
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
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle Rollen</translation>
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
        <source>Everyone who has an account in your organisation shows up here. Invite somebody to get started.</source>
        <translation>Hier erscheinen alle, die in Ihrer Organisation ein Konto haben. Laden Sie zum Anfang jemanden ein.</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen …</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountActions</name>
    <message>
        <source>Nobody else could manage the organisation any more. Make somebody else an administrator first, then try again.</source>
        <translation>Niemand sonst könnte die Organisation noch verwalten. Machen Sie zuerst jemand anderen zum Administrator und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Reload the list, look at the person and try again.</source>
        <translation>Laden Sie die Liste neu, sehen Sie die Person an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Only a platform administrator may change this account.</source>
        <translation>Nur ein Plattform-Administrator darf dieses Konto ändern.</translation>
    </message>
    <message>
        <source>This is your own account: you would lock yourself out. Another administrator can disable it.</source>
        <translation>Das ist Ihr eigenes Konto: Sie würden sich aussperren. Ein anderer Administrator kann es deaktivieren.</translation>
    </message>
    <message>
        <source>Your own account is left out: you would lock yourself out.</source>
        <translation>Ihr eigenes Konto wird ausgelassen: Sie würden sich aussperren.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>Those selected are disabled already.</source>
        <translation>Die Gewählten sind bereits deaktiviert.</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and applications lose their access. Nothing is deleted: you can enable the account later, and the person then signs in again.</source>
        <translation>%1 wird sofort überall abgemeldet, und Anwendungen verlieren ihren Zugriff. Nichts wird gelöscht: Sie können das Konto später aktivieren; die Person meldet sich dann neu an.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once, and applications lose their access. Nothing is deleted: you can enable the accounts later, and the people then sign in again.</source>
        <translation>Sie werden sofort überall abgemeldet, und Anwendungen verlieren ihren Zugriff. Nichts wird gelöscht: Sie können die Konten später aktivieren; die Personen melden sich dann neu an.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n people?</source>
        <translation>
            <numerusform>%n Person deaktivieren?</numerusform>
            <numerusform>%n Personen deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Konto deaktivieren</translation>
    </message>
    <message>
        <source>Disable accounts</source>
        <translation>Konten deaktivieren</translation>
    </message>
    <message>
        <source>Disabling %1…</source>
        <translation>%1 wird deaktiviert …</translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n people…</source>
        <translation>
            <numerusform>%n Person wird deaktiviert …</numerusform>
            <numerusform>%n Personen werden deaktiviert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is disabled and signed out everywhere.</source>
        <translation>%1 ist deaktiviert und überall abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are disabled and signed out everywhere.</source>
        <translation>
            <numerusform>%n Person ist deaktiviert und überall abgemeldet.</numerusform>
            <numerusform>%n Personen sind deaktiviert und überall abgemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabling %1…</source>
        <translation>%1 wird aktiviert …</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 darf sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Unlocking %1…</source>
        <translation>%1 wird entsperrt …</translation>
    </message>
    <message>
        <source>%1 may try to sign in again; the wrong tries are forgotten.</source>
        <translation>%1 kann wieder versuchen, sich anzumelden; die Fehlversuche sind vergessen.</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>%1 erneut einladen?</translation>
    </message>
    <message>
        <source>Send %1 a link for a new password?</source>
        <translation>%1 einen Link für ein neues Passwort senden?</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Einladung senden</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>Making a link for %1…</source>
        <translation>Link für %1 wird erzeugt …</translation>
    </message>
    <message>
        <source>An email to %1 is on its way; its link works once, until %2.</source>
        <translation>Eine E-Mail an %1 ist unterwegs; ihr Link gilt einmal, bis %2.</translation>
    </message>
    <message>
        <source>Authenticator app, passkeys and recovery codes of %1 are removed and their browsers no longer trusted. They sign in with the password alone until they set up new ones. Make sure that it is really them who ask.</source>
        <translation>Authenticator-App, Passkeys und Wiederherstellungscodes von %1 werden entfernt, und den Browsern wird nicht mehr vertraut. Die Anmeldung erfolgt nur mit dem Passwort, bis neue Faktoren eingerichtet sind. Vergewissern Sie sich, dass wirklich die Person selbst darum bittet.</translation>
    </message>
    <message>
        <source>Remove the second factors of %1?</source>
        <translation>Zweite Faktoren von %1 entfernen?</translation>
    </message>
    <message>
        <source>Remove second factors</source>
        <translation>Zweite Faktoren entfernen</translation>
    </message>
    <message>
        <source>Removing second factors of %1…</source>
        <translation>Zweite Faktoren von %1 werden entfernt …</translation>
    </message>
    <message>
        <source>%1 signs in with the password alone now.</source>
        <translation>%1 meldet sich jetzt nur mit dem Passwort an.</translation>
    </message>
    <message>
        <source>%1 at %2 is signed out, and so are applications that %3 opened in it.</source>
        <translation>%1 unter %2 wird abgemeldet, ebenso die Anwendungen, die %3 darin geöffnet hat.</translation>
    </message>
    <message>
        <source>If this console was signed in with it, you sign in again.</source>
        <translation>Wurde diese Konsole damit angemeldet, melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>Diese Sitzung von %1 beenden?</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Ending a session of %1…</source>
        <translation>Eine Sitzung von %1 wird beendet …</translation>
    </message>
    <message>
        <source>One session of %1 is ended.</source>
        <translation>Eine Sitzung von %1 ist beendet.</translation>
    </message>
    <message>
        <source>Your own sessions are among them: this console signs in again.</source>
        <translation>Ihre eigenen Sitzungen sind darunter: Diese Konsole meldet sich neu an.</translation>
    </message>
    <message>
        <source>All browsers and all applications are signed out, and no browser is trusted any more. Consents stay. Whoever knows the password can sign in again.</source>
        <translation>Alle Browser und alle Anwendungen werden abgemeldet, und keinem Browser wird mehr vertraut. Zustimmungen bleiben. Wer das Passwort kennt, kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>%1 überall abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n people out everywhere?</source>
        <translation>
            <numerusform>%n Person überall abmelden?</numerusform>
            <numerusform>%n Personen überall abmelden?</numerusform>
        </translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Alle Sitzungen beenden</translation>
    </message>
    <message>
        <source>Ending the sessions of %1…</source>
        <translation>Sitzungen von %1 werden beendet …</translation>
    </message>
    <message numerus="yes">
        <source>Ending the sessions of %n people…</source>
        <translation>
            <numerusform>Sitzungen von %n Person werden beendet …</numerusform>
            <numerusform>Sitzungen von %n Personen werden beendet …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed out everywhere: %n session(s) ended.</source>
        <translation>
            <numerusform>%1 ist überall abgemeldet: %n Sitzung beendet.</numerusform>
            <numerusform>%1 ist überall abgemeldet: %n Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 ist überall abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are signed out everywhere.</source>
        <translation>
            <numerusform>%n Person ist überall abgemeldet.</numerusform>
            <numerusform>%n Personen sind überall abgemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loses its access to the data of %2 at once. The next time it wants access, it has to ask %2 again.</source>
        <translation>%1 verliert sofort den Zugriff auf die Daten von %2. Für einen neuen Zugriff muss die Anwendung %2 erneut fragen.</translation>
    </message>
    <message>
        <source>Withdraw the consent for %1?</source>
        <translation>Zustimmung für %1 widerrufen?</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Zustimmung widerrufen</translation>
    </message>
    <message>
        <source>Withdrawing a consent of %1…</source>
        <translation>Eine Zustimmung von %1 wird widerrufen …</translation>
    </message>
    <message>
        <source>%1 has no access to the data of %2 any more.</source>
        <translation>%1 hat keinen Zugriff mehr auf die Daten von %2.</translation>
    </message>
    <message>
        <source>%1: not done.</source>
        <translation>%1: nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Cancelled. What the provider had begun may be done: the list shows it.</source>
        <translation>Abgebrochen. Was der Anbieter schon begonnen hat, ist vielleicht ausgeführt: Die Liste zeigt es.</translation>
    </message>
    <message>
        <source>A new email goes to %1, and the link of the former invitation stops working. Where this provider sends no emails, the link is shown to you once, to pass it on.</source>
        <translation>Eine neue E-Mail geht an %1, und der Link der früheren Einladung gilt nicht mehr. Verschickt dieser Anbieter keine E-Mails, wird Ihnen der Link einmal gezeigt, damit Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>An email with a link that works once goes to %1; the present password stays until they use it. Where this provider sends no emails, the link is shown to you once, to pass it on.</source>
        <translation>Eine E-Mail mit einem Link, der einmal gilt, geht an %1; das jetzige Passwort bleibt, bis die Person ihn benutzt. Verschickt dieser Anbieter keine E-Mails, wird Ihnen der Link einmal gezeigt, damit Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>%1 is signed out, and so are applications that %2 opened in it.</source>
        <translation>%1 wird abgemeldet, ebenso Anwendungen, die %2 darin geöffnet hat.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountConsents</name>
    <message>
        <source>Consents</source>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>Loading consents…</source>
        <translation>Zustimmungen werden geladen …</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Withdraw the consent for %1</source>
        <translation>Zustimmung für %1 widerrufen</translation>
    </message>
    <message>
        <source>No application may use their data.</source>
        <translation>Keine Anwendung darf ihre Daten benutzen.</translation>
    </message>
    <message>
        <source>For use at %1</source>
        <translation>Zur Verwendung bei %1</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountDetail</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Daten zeigen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they sign in, where they are signed in and what they consented to.</source>
        <translation>Wählen Sie eine Person in der Liste, um zu sehen, wie sie sich anmeldet, wo sie angemeldet ist und was sie erlaubt hat.</translation>
    </message>
    <message>
        <source>Loading the person…</source>
        <translation>Person wird geladen …</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
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
    <name>bc::ui::people::AccountForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a whole address, for example paul@example.org.</source>
        <translation>Geben Sie eine vollständige Adresse ein, zum Beispiel paul@example.org.</translation>
    </message>
    <message>
        <source>No time zone has this name. Write one as Europe/Berlin.</source>
        <translation>Keine Zeitzone heißt so. Schreiben Sie zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Another administrator can change your own role, so that you cannot lock yourself out.</source>
        <translation>Ihre eigene Rolle kann nur ein anderer Administrator ändern, damit Sie sich nicht aussperren.</translation>
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
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>They sign in with it, and emails go there.</source>
        <translation>Dient zur Anmeldung, und E-Mails gehen dorthin.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the sign-in pages and of emails to them.</source>
        <translation>Für Anmeldeseiten und E-Mails an die Person.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Their days begin and end in it.</source>
        <translation>Nach ihr beginnt und endet jeder Tag der Person.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Signs in as well as the e-mail address does.</source>
        <translation>Dient wie die E-Mail-Adresse zur Anmeldung.</translation>
    </message>
    <message>
        <source>May hold an @ only if it is the person&apos;s own e-mail address.</source>
        <translation>Darf ein @ nur enthalten, wenn es die eigene E-Mail-Adresse der Person ist.</translation>
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
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>They get a link to set a password.</source>
        <translation>Die Person erhält einen Link, um ein Passwort festzulegen.</translation>
    </message>
    <message>
        <source>They join %1 and get a link to set a password.</source>
        <translation>Die Person kommt zu %1 und erhält einen Link, um ein Passwort festzulegen.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The new invitation</source>
        <translation>Die neue Einladung</translation>
    </message>
    <message>
        <source>The account of &quot;%1&quot;</source>
        <translation>Das Konto von „%1“</translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation>Speichert … Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Correct the marked fields and try again.</source>
        <translation>Es wurde noch nichts gespeichert. Berichtigen Sie die markierten Felder und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountSecurity</name>
    <message>
        <source>Sign-in security</source>
        <translation>Anmeldesicherheit</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Not set; the invitation works until %1</source>
        <translation>Nicht festgelegt; die Einladung gilt bis %1</translation>
    </message>
    <message>
        <source>Not set, and the invitation has expired</source>
        <translation>Nicht festgelegt, und die Einladung ist abgelaufen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>None: signs in with the password alone</source>
        <translation>Keiner: Anmeldung nur mit dem Passwort</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>noch %n Wiederherstellungscode</numerusform>
            <numerusform>noch %n Wiederherstellungscodes</numerusform>
        </translation>
    </message>
    <message>
        <source>no recovery codes left</source>
        <translation>keine Wiederherstellungscodes mehr</translation>
    </message>
    <message>
        <source>Authenticator app since %1</source>
        <translation>Authenticator-App seit %1</translation>
    </message>
    <message>
        <source>Trusted browsers</source>
        <translation>Vertraute Browser</translation>
    </message>
    <message numerus="yes">
        <source>%n: the second factor is not asked for there</source>
        <translation>
            <numerusform>%n: dort wird der zweite Faktor nicht verlangt</numerusform>
            <numerusform>%n: dort wird der zweite Faktor nicht verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>Fehlversuche</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n in Folge</numerusform>
            <numerusform>%n in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Forget the wrong tries</source>
        <translation>Fehlversuche vergessen</translation>
    </message>
    <message>
        <source>Send a new-password link…</source>
        <translation>Link für neues Passwort senden …</translation>
    </message>
    <message>
        <source>Send the invitation again…</source>
        <translation>Einladung erneut senden …</translation>
    </message>
    <message>
        <source>Remove second factors…</source>
        <translation>Zweite Faktoren entfernen …</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>Sitzungen werden geladen …</translation>
    </message>
    <message>
        <source>End all…</source>
        <translation>Alle beenden …</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Alle Sitzungen beenden</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Address unknown, %1</source>
        <translation>Adresse unbekannt, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>address, how signed in</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation>Sitzung in %1 beenden</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::LinkDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>%1 is invited</source>
        <translation>%1 ist eingeladen</translation>
    </message>
    <message>
        <source>A new-password link for %1</source>
        <translation>Ein Link für ein neues Passwort für %1</translation>
    </message>
    <message>
        <source>This provider sends no emails: give the link to %1 yourself, by a way that only they can read. Whoever has it sets the password of %2.</source>
        <translation>Dieser Anbieter verschickt keine E-Mails: Geben Sie %1 den Link selbst, auf einem Weg, den nur diese Person lesen kann. Wer ihn hat, legt das Passwort von %2 fest.</translation>
    </message>
    <message>
        <source>Link to set the password</source>
        <translation>Link zum Festlegen des Passworts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>It works once, until %1, and is shown only now.</source>
        <translation>Er gilt einmal, bis %1, und wird nur jetzt gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The copied link leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Der kopierte Link verlässt die Zwischenablage nach %n Sekunde.</numerusform>
            <numerusform>Der kopierte Link verlässt die Zwischenablage nach %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>Ich habe ihn weitergegeben</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::PeoplePlace</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Daten zeigen</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen …</translation>
    </message>
    <message numerus="yes">
        <source>End the sessions of %n people…</source>
        <translation>
            <numerusform>Sitzungen von %n Person beenden …</numerusform>
            <numerusform>Sitzungen von %n Personen beenden …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n people…</source>
        <translation>
            <numerusform>%n Person deaktivieren …</numerusform>
            <numerusform>%n Personen deaktivieren …</numerusform>
        </translation>
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
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Send a new-password link…</source>
        <translation>Link für neues Passwort senden …</translation>
    </message>
    <message>
        <source>Send the invitation again…</source>
        <translation>Einladung erneut senden …</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Alle Sitzungen beenden …</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::SelectionPanel</name>
    <message>
        <source>Select nobody</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Copy the e-mail addresses</source>
        <translation>E-Mail-Adressen kopieren</translation>
    </message>
    <message>
        <source>End their sessions…</source>
        <translation>Sitzungen beenden …</translation>
    </message>
    <message>
        <source>Disable them…</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n Person ausgewählt</numerusform>
            <numerusform>%n Personen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Anwendung angelegt</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>Anwendung geändert</translation>
    </message>
    <message>
        <source>Application disabled</source>
        <translation>Anwendung deaktiviert</translation>
    </message>
    <message>
        <source>Application restored</source>
        <translation>Anwendung wiederhergestellt</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Geheimnis gewechselt</translation>
    </message>
    <message>
        <source>Former secret ended</source>
        <translation>Früheres Geheimnis beendet</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Eigentümer geändert</translation>
    </message>
    <message>
        <source>Applications that register themselves</source>
        <translation>Selbst registrierte Anwendungen</translation>
    </message>
    <message>
        <source>Registered itself</source>
        <translation>Selbst registriert</translation>
    </message>
    <message>
        <source>Changed itself</source>
        <translation>Selbst geändert</translation>
    </message>
    <message>
        <source>Removed itself</source>
        <translation>Selbst entfernt</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Zustimmung erteilt</translation>
    </message>
    <message>
        <source>Consent denied</source>
        <translation>Zustimmung verweigert</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Zustimmung zurückgenommen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Self-registered</source>
        <translation>Selbst registriert</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Account restored</source>
        <translation>Konto wiederhergestellt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Konto entsperrt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Authenticator app added</source>
        <translation>Authenticator-App hinzugefügt</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>Passkey hinzugefügt</translation>
    </message>
    <message>
        <source>Second factors reset</source>
        <translation>Zweite Faktoren zurückgesetzt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>Erneuerungstoken zweimal benutzt</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Authorization code used twice</source>
        <translation>Autorisierungscode zweimal benutzt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Gerät hinzugefügt</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Gerät entfernt</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook made</source>
        <translation>Webhook angelegt</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook geändert</translation>
    </message>
    <message>
        <source>Webhook&apos;s secret rotated</source>
        <translation>Geheimnis des Webhooks gewechselt</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook getestet</translation>
    </message>
    <message>
        <source>Message sent again</source>
        <translation>Nachricht erneut gesendet</translation>
    </message>
    <message>
        <source>Webhook given up</source>
        <translation>Webhook aufgegeben</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook entfernt</translation>
    </message>
    <message>
        <source>Many times a second</source>
        <translation>Viele Male pro Sekunde</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Token ausgestellt</translation>
    </message>
    <message>
        <source>Token refreshed</source>
        <translation>Token erneuert</translation>
    </message>
    <message>
        <source>Measurements received</source>
        <translation>Messwerte empfangen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Warnung ausgelöst</translation>
    </message>
    <message>
        <source>Alert over</source>
        <translation>Warnung vorbei</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Warnung quittiert</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Warnregeln</translation>
    </message>
    <message>
        <source>Alert rule made</source>
        <translation>Warnregel angelegt</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>Warnregel geändert</translation>
    </message>
    <message>
        <source>Alert rule removed</source>
        <translation>Warnregel entfernt</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::BrandPreview</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>E-mail address or user name</source>
        <translation>E-Mail-Adresse oder Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Preview of the sign-in page</source>
        <translation>Vorschau der Anmeldeseite</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::BrandingPage</name>
    <message>
        <source>Write the whole address: https://… or mailto:…</source>
        <translation>Schreiben Sie die ganze Adresse, https://… oder mailto:….</translation>
    </message>
    <message>
        <source>Write the whole address, https://….</source>
        <translation>Schreiben Sie die ganze Adresse, https://….</translation>
    </message>
    <message>
        <source>Colour on the light page</source>
        <translation>Farbe auf der hellen Seite</translation>
    </message>
    <message>
        <source>Colour on the dark page</source>
        <translation>Farbe auf der dunklen Seite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Restore the default…</source>
        <translation>Vorgabe wiederherstellen …</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Stellt wieder her …</translation>
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
        <source>Sign-in pages</source>
        <translation>Anmeldeseiten</translation>
    </message>
    <message>
        <source>How the pages look on which people of %1 sign in and consent</source>
        <translation>Wie die Seiten aussehen, auf denen sich Personen von %1 anmelden und zustimmen</translation>
    </message>
    <message>
        <source>Loading the look of the pages…</source>
        <translation>Aussehen der Seiten wird geladen …</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands at the top instead of BiometricsCloud.</source>
        <translation>Steht oben anstelle von BiometricsCloud.</translation>
    </message>
    <message>
        <source>Text at the foot</source>
        <translation>Text am Seitenende</translation>
    </message>
    <message>
        <source>One line, for example when your help desk is there.</source>
        <translation>Eine Zeile, zum Beispiel wann Ihr Helpdesk erreichbar ist.</translation>
    </message>
    <message>
        <source>Address of help</source>
        <translation>Adresse der Hilfe</translation>
    </message>
    <message>
        <source>A page, or mailto: and an address.</source>
        <translation>Eine Seite, oder mailto: und eine Adresse.</translation>
    </message>
    <message>
        <source>Address of the terms of use</source>
        <translation>Adresse der Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
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
        <source>People see light or dark as their browser is set.</source>
        <translation>Ob hell oder dunkel, entscheidet die Einstellung des Browsers der Person.</translation>
    </message>
    <message>
        <source>The look of the sign-in pages</source>
        <translation>Das Aussehen der Anmeldeseiten</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>The sign-in pages look like this from now on.</source>
        <translation>Die Anmeldeseiten sehen ab jetzt so aus.</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Vorgabe wiederherstellen</translation>
    </message>
    <message>
        <source>Show the provider&apos;s own look again?</source>
        <translation>Wieder das Aussehen des Anbieters zeigen?</translation>
    </message>
    <message>
        <source>Logo, colours and texts of %1 are erased, and people see the provider&apos;s own pages at once.</source>
        <translation>Logo, Farben und Texte von %1 werden gelöscht, und Personen sehen sofort die Seiten des Anbieters.</translation>
    </message>
    <message>
        <source>The look of the pages was not restored.</source>
        <translation>Das Aussehen der Seiten wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The sign-in pages have the provider&apos;s own look again.</source>
        <translation>Die Anmeldeseiten haben wieder das Aussehen des Anbieters.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::ColourField</name>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Choose a colour (%1)</source>
        <translation>Farbe wählen (%1)</translation>
    </message>
    <message>
        <source>Write six hexadecimal digits after #, for example %1.</source>
        <translation>Schreiben Sie sechs hexadezimale Ziffern nach #, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Too dark to be read on the dark page: links and buttons have this colour. Choose a lighter one.</source>
        <translation>Zu dunkel, um auf der dunklen Seite lesbar zu sein: Links und Schaltflächen haben diese Farbe. Wählen Sie eine hellere.</translation>
    </message>
    <message>
        <source>Too light to be read on white: links and buttons have this colour. Choose a darker one.</source>
        <translation>Zu hell, um auf Weiß lesbar zu sein: Links und Schaltflächen haben diese Farbe. Wählen Sie eine dunklere.</translation>
    </message>
    <message>
        <source>No colour yet</source>
        <translation>Noch keine Farbe</translation>
    </message>
    <message>
        <source>The provider&apos;s own colour, contrast %1:1</source>
        <translation>Die Farbe des Anbieters, Kontrast %1:1</translation>
    </message>
    <message>
        <source>Contrast %1:1</source>
        <translation>Kontrast %1:1</translation>
    </message>
    <message>
        <source>Contrast %1:1, at least %2:1 is needed</source>
        <translation>Kontrast %1:1, mindestens %2:1 ist nötig</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::DeliveriesView</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sendet …</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Loading the message…</source>
        <translation>Nachricht wird geladen …</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Keine Nachricht gewählt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Send all given up again</source>
        <translation>Alle aufgegebenen erneut senden</translation>
    </message>
    <message>
        <source>Queuing them again…</source>
        <translation>Werden eingereiht …</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Nothing was given up</source>
        <translation>Nichts wurde aufgegeben</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts wurde gesendet</translation>
    </message>
    <message>
        <source>A message that no try got through within 24 hours is listed here and kept for 30 days.</source>
        <translation>Eine Nachricht, die innerhalb von 24 Stunden bei keinem Versuch ankam, steht hier und wird 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>What happens from now on is sent to this address. Send a test to see whether it arrives.</source>
        <translation>Was ab jetzt geschieht, wird hierhin gesendet. Senden Sie einen Test, um zu sehen, ob er ankommt.</translation>
    </message>
    <message>
        <source>Loading deliveries…</source>
        <translation>Zustellungen werden geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n attempt(s): %2</source>
        <translation>
            <numerusform>%1 nach %n Versuch: %2</numerusform>
            <numerusform>%1 nach %n Versuchen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message>
        <source>The message was not sent again.</source>
        <translation>Die Nachricht wurde nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>The message is sent again.</source>
        <translation>Die Nachricht wird erneut gesendet.</translation>
    </message>
    <message>
        <source>Sending again what was given up</source>
        <translation>Aufgegebenes wird erneut gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are sent again.</source>
        <translation>
            <numerusform>%n Nachricht wird erneut gesendet.</numerusform>
            <numerusform>%n Nachrichten werden erneut gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::EventChoice</name>
    <message>
        <source>Everything except what happens many times a second</source>
        <translation>Alles außer dem, was viele Male pro Sekunde geschieht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>A whole group includes what is added to it later. What happens many times a second is sent only if it is chosen by itself.</source>
        <translation>Eine ganze Gruppe umfasst auch, was später hinzukommt. Was viele Male pro Sekunde geschieht, wird nur gesendet, wenn es einzeln gewählt ist.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Wählen Sie mindestens ein Ereignis.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::IssueDialog</name>
    <message>
        <source>What it is for</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>For example the partner who registers applications with it.</source>
        <translation>Zum Beispiel der Partner, der damit Anwendungen registriert.</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Stellt aus …</translation>
    </message>
    <message>
        <source>Issue a token</source>
        <translation>Ein Token ausstellen</translation>
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
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>It works for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Applications that may be registered with it</source>
        <translation>Anwendungen, die damit registriert werden dürfen</translation>
    </message>
    <message>
        <source>1 to 1000.</source>
        <translation>1 bis 1000.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1000.</source>
        <translation>Schreiben Sie eine Zahl von 1 bis 1000.</translation>
    </message>
    <message>
        <source>A token for registration</source>
        <translation>Ein Token zur Registrierung</translation>
    </message>
    <message>
        <source>Whoever has it registers applications in this workspace without an account. They may sign people in and refresh tokens, and nothing without a person.</source>
        <translation>Wer es hat, registriert Anwendungen in diesem Arbeitsbereich ohne Konto. Diese dürfen Personen anmelden und Tokens erneuern, aber nichts ohne eine Person.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::KeysPage</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Tokens are signed with it now.</source>
        <translation>Tokens werden jetzt damit signiert.</translation>
    </message>
    <message>
        <source>Published, so that applications know it before it signs.</source>
        <translation>Veröffentlicht, damit Anwendungen ihn kennen, bevor er signiert.</translation>
    </message>
    <message>
        <source>Signs nothing more, and stays published until the last token that it signed has expired.</source>
        <translation>Signiert nichts mehr und bleibt veröffentlicht, bis das letzte damit signierte Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signiert bis</translation>
    </message>
    <message>
        <source>The next rotation</source>
        <translation>Der nächste Wechsel</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Veröffentlicht bis</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Wechseln …</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Wechselt …</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Tokens of every workspace are signed with these; applications read their public halves</source>
        <translation>Die Tokens aller Arbeitsbereiche werden damit signiert; Anwendungen lesen die öffentlichen Teile</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Schlüssel</translation>
    </message>
    <message>
        <source>The provider makes its keys when it starts. Without any it cannot sign tokens: rotate to make new ones.</source>
        <translation>Der Anbieter erzeugt seine Schlüssel beim Start. Ohne sie kann er keine Tokens signieren: Wechseln Sie, um neue zu erzeugen.</translation>
    </message>
    <message>
        <source>Loading keys…</source>
        <translation>Schlüssel werden geladen …</translation>
    </message>
    <message>
        <source>Copy the key id</source>
        <translation>Schlüssel-ID kopieren</translation>
    </message>
    <message>
        <source>Make new signing keys?</source>
        <translation>Neue Signaturschlüssel erzeugen?</translation>
    </message>
    <message>
        <source>New keys are published now and sign in ten minutes, when every application has read them. The present ones then sign nothing more, and stay published until the last token that they signed has expired. Nobody is signed out and nothing has to be done.</source>
        <translation>Neue Schlüssel werden jetzt veröffentlicht und signieren in zehn Minuten, wenn alle Anwendungen sie gelesen haben. Die jetzigen signieren dann nichts mehr und bleiben veröffentlicht, bis das letzte damit signierte Token abgelaufen ist. Niemand wird abgemeldet, und es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>The present keys may be in wrong hands: end them at once</source>
        <translation>Die jetzigen Schlüssel könnten in falschen Händen sein: sofort beenden</translation>
    </message>
    <message>
        <source>Every ID token and every signed access token out there is worth nothing from then on. Applications that keep the old keys refuse new tokens for up to five minutes.</source>
        <translation>Alle ausgestellten ID-Tokens und signierten Zugriffstokens sind von da an wertlos. Anwendungen, die die alten Schlüssel behalten, lehnen neue Tokens bis zu fünf Minuten lang ab.</translation>
    </message>
    <message>
        <source>End the keys now</source>
        <translation>Schlüssel sofort beenden</translation>
    </message>
    <message>
        <source>The keys were not rotated.</source>
        <translation>Die Schlüssel wurden nicht gewechselt.</translation>
    </message>
    <message>
        <source>The former keys are worth nothing any more; new ones sign.</source>
        <translation>Die früheren Schlüssel sind wertlos; neue signieren.</translation>
    </message>
    <message>
        <source>New keys are published; they sign in ten minutes.</source>
        <translation>Neue Schlüssel sind veröffentlicht; sie signieren in zehn Minuten.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::LogoField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>%1 ist nicht lesbar: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is %2 large; at most 256 KiB is accepted. Save it smaller or with fewer colours.</source>
        <translation>%1 ist %2 groß; höchstens 256 KiB sind erlaubt. Speichern Sie es kleiner oder mit weniger Farben.</translation>
    </message>
    <message>
        <source>%1 is not a PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>%1 ist kein Bild im Format PNG, JPEG oder WebP. Speichern Sie es in einem davon.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; at most %4 a side are taken. Save it smaller.</source>
        <translation>%1 hat %2 × %3 Pixel; höchstens %4 je Seite sind erlaubt. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This picture cannot be shown here</source>
        <translation>Dieses Bild kann hier nicht gezeigt werden</translation>
    </message>
    <message>
        <source>None: the provider&apos;s own logo is shown</source>
        <translation>Keines: Das Zeichen des Anbieters wird gezeigt</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP, at most 256 KiB and 2048 pixels a side. It is shown 32 pixels high.</source>
        <translation>PNG, JPEG oder WebP, höchstens 256 KiB und 2048 Pixel je Seite. Es wird 32 Pixel hoch gezeigt.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen …</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Invitations and password links go out as emails</source>
        <translation>Einladungen und Passwort-Links gehen per E-Mail hinaus</translation>
    </message>
    <message>
        <source>Asking how mail is sent…</source>
        <translation>E-Mail-Versand wird abgefragt …</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Send me a test email</source>
        <translation>Mir eine Test-E-Mail senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sendet …</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>Kein Mailserver eingerichtet</translation>
    </message>
    <message>
        <source>Lines of the configuration file</source>
        <translation>Zeilen der Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>Nobody: the server asks for no user name</source>
        <translation>Niemand: Der Server verlangt keinen Namen</translation>
    </message>
    <message>
        <source>Waiting mail</source>
        <translation>Wartende E-Mails</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>An email that the server does not take is tried again.</source>
        <translation>Eine E-Mail, die der Server nicht annimmt, wird erneut versucht.</translation>
    </message>
    <message>
        <source>Until then nobody gets an invitation or a link to a new password: administrators hand such links over themselves. Write this into the provider&apos;s configuration file (--config) with your own values, and start it again. The first two lines suffice for a server that asks for no user name.</source>
        <translation>Bis dahin erhält niemand eine Einladung oder einen Link für ein neues Passwort: Administratoren geben solche Links selbst weiter. Schreiben Sie dies mit Ihren eigenen Werten in die Konfigurationsdatei des Anbieters (--config), und starten Sie ihn neu. Die ersten zwei Zeilen genügen für einen Server, der keinen Namen verlangt.</translation>
    </message>
    <message>
        <source>The server has taken an email to %1. If it does not arrive, look into the spam folder.</source>
        <translation>Der Server hat eine E-Mail an %1 angenommen. Kommt sie nicht an, sehen Sie in den Ordner für unerwünschte E-Mails.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::RegistrationPage</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Token ausstellen …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Tokens with which applications register themselves</source>
        <translation>Tokens, mit denen sich Anwendungen selbst registrieren</translation>
    </message>
    <message>
        <source>Tokens for registration</source>
        <translation>Tokens zur Registrierung</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Tokens</translation>
    </message>
    <message>
        <source>Issue one to a partner whose programs register applications by themselves (RFC 7591). Without such a token nobody can.</source>
        <translation>Stellen Sie eines für einen Partner aus, dessen Programme Anwendungen selbst registrieren (RFC 7591). Ohne ein solches Token kann das niemand.</translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>Tokens werden geladen …</translation>
    </message>
    <message>
        <source>The token for %1</source>
        <translation>Das Token für %1</translation>
    </message>
    <message>
        <source>It is shown this once. Applications send it as a bearer token to %1/register-client.</source>
        <translation>Es wird nur dieses eine Mal gezeigt. Anwendungen senden es als Bearer-Token an %1/register-client.</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation>Initiales Zugriffstoken</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke the token for %1?</source>
        <translation>Das Token für %1 widerrufen?</translation>
    </message>
    <message>
        <source>Nobody can register with it any more. Applications that were registered with it stay as they are. This cannot be taken back; you can issue another.</source>
        <translation>Damit kann niemand mehr Anwendungen registrieren. Anwendungen, die damit registriert wurden, bleiben, wie sie sind. Das lässt sich nicht rückgängig machen; Sie können ein neues ausstellen.</translation>
    </message>
    <message>
        <source>The token for %1 was not revoked.</source>
        <translation>Das Token für %1 wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>The token for %1 is revoked.</source>
        <translation>Das Token für %1 ist widerrufen.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::RevealDialog</name>
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
    <name>bc::ui::settings::SettingsPlace</name>
    <message>
        <source>Sign-in pages</source>
        <translation>Anmeldeseiten</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>There is no page of this name for you here. Choose one at the left.</source>
        <translation>Hier gibt es für Sie keine Seite dieses Namens. Wählen Sie links eine.</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorForm</name>
    <message>
        <source>Write the whole address, for example https://example.org/token.</source>
        <translation>Schreiben Sie die ganze Adresse, zum Beispiel https://example.org/token.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 3650.</source>
        <translation>Schreiben Sie eine Zahl von 1 bis 3650.</translation>
    </message>
    <message>
        <source>Let the vendor tell what changed</source>
        <translation>Den Anbieter melden lassen, was sich ändert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Fills in the vendor&apos;s own addresses, scopes and history. Nothing is saved yet.</source>
        <translation>Trägt die Adressen, Scopes und die Vorgeschichte des Anbieters ein. Gespeichert wird noch nichts.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>To enter at the vendor</source>
        <translation>Beim Anbieter einzutragen</translation>
    </message>
    <message>
        <source>The vendor&apos;s page for developers asks for this, and gives the client id and secret for it.</source>
        <translation>Die Entwicklerseite des Anbieters fragt danach und gibt dafür Client-ID und Geheimnis aus.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Rücksprungadresse</translation>
    </message>
    <message>
        <source>Where people come back to once they have allowed it there.</source>
        <translation>Hierher kehren Personen zurück, wenn sie es dort erlaubt haben.</translation>
    </message>
    <message>
        <source>Events address</source>
        <translation>Adresse für Ereignisse</translation>
    </message>
    <message>
        <source>Where the vendor tells what changed. The provider subscribes to that by itself.</source>
        <translation>Hierher meldet der Anbieter, was sich geändert hat. Das bestellt der Provider selbst.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Links that were made with another client id have to be linked again.</source>
        <translation>Was mit einer anderen Client-ID verknüpft wurde, muss neu verknüpft werden.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Empty: this vendor cannot be linked.</source>
        <translation>Leer: Dieser Anbieter lässt sich nicht verknüpfen.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Kept sealed and never shown again. What you type takes the place of the one that is set.</source>
        <translation>Wird versiegelt aufbewahrt und nie wieder angezeigt. Was Sie eingeben, ersetzt das bisherige.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>As the vendor&apos;s documentation names them, or those of its sandbox.</source>
        <translation>Wie die Dokumentation des Anbieters sie nennt, oder die seiner Testumgebung.</translation>
    </message>
    <message>
        <source>Authorize address</source>
        <translation>Adresse der Zustimmung</translation>
    </message>
    <message>
        <source>The page on which a person allows it.</source>
        <translation>Die Seite, auf der eine Person es erlaubt.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse der Token</translation>
    </message>
    <message>
        <source>Revoke address</source>
        <translation>Adresse des Widerrufs</translation>
    </message>
    <message>
        <source>Told when somebody unlinks; may be empty.</source>
        <translation>Erfährt es, wenn jemand trennt; darf leer sein.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Below it are the data.</source>
        <translation>Darunter liegen die Daten.</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <translation>Was geholt wird</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What people are asked to allow, separated by spaces.</source>
        <translation>Was Personen erlauben sollen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>History in days</source>
        <translation>Vorgeschichte in Tagen</translation>
    </message>
    <message>
        <source>How far back the data of a new link are fetched, 1 to 3650.</source>
        <translation>Wie weit zurück die Daten einer neuen Verknüpfung geholt werden, 1 bis 3650.</translation>
    </message>
    <message>
        <source>News then come within minutes, else within the hour. The vendor must reach the events address from the internet.</source>
        <translation>Neues kommt dann binnen Minuten, sonst binnen einer Stunde. Der Anbieter muss die Adresse für Ereignisse aus dem Internet erreichen.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>One is set; leave this empty to keep it</source>
        <translation>Eines ist gesetzt; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>None is set</source>
        <translation>Keines ist gesetzt</translation>
    </message>
    <message>
        <source>Needed as long as there is a client id.</source>
        <translation>Nötig, solange es eine Client-ID gibt.</translation>
    </message>
    <message>
        <source>End the registration</source>
        <translation>Registrierung beenden</translation>
    </message>
    <message>
        <source>End the registration at %1?</source>
        <translation>Registrierung bei %1 beenden?</translation>
    </message>
    <message>
        <source>Nobody can link %1 any more, and the secret is forgotten. Links that there are stop once their permission has to be renewed. What was received stays.</source>
        <translation>Niemand kann %1 mehr verknüpfen, und das Geheimnis wird vergessen. Bestehende Verknüpfungen enden, sobald ihre Erlaubnis erneuert werden muss. Was empfangen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The settings of %1 are saved.</source>
        <translation>Die Einstellungen von %1 sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorState</name>
    <message>
        <source>Show the devices</source>
        <translation>Geräte zeigen</translation>
    </message>
    <message>
        <source>Not registered: %1 cannot be linked yet</source>
        <translation>Nicht registriert: %1 lässt sich noch nicht verknüpfen</translation>
    </message>
    <message>
        <source>Registered without a secret: %1 may refuse to talk to us</source>
        <translation>Ohne Geheimnis registriert: %1 verweigert uns vielleicht die Auskunft</translation>
    </message>
    <message>
        <source>Registered: %1 can be linked</source>
        <translation>Registriert: %1 lässt sich verknüpfen</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Keine Verknüpfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in all workspaces</source>
        <translation>
            <numerusform>%n Verknüpfung in allen Arbeitsbereichen</numerusform>
            <numerusform>%n Verknüpfungen in allen Arbeitsbereichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n mit Handlungsbedarf</numerusform>
            <numerusform>%n mit Handlungsbedarf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorsPage</name>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The clouds from which data of linked devices are fetched, for every workspace</source>
        <translation>Die Clouds, aus denen Daten verknüpfter Geräte geholt werden, für alle Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Loading vendors…</source>
        <translation>Anbieter werden geladen …</translation>
    </message>
    <message>
        <source>No such vendor</source>
        <translation>Diesen Anbieter gibt es nicht</translation>
    </message>
    <message>
        <source>Data are fetched from those named above.</source>
        <translation>Daten werden von den oben genannten geholt.</translation>
    </message>
    <message>
        <source>The settings of %1</source>
        <translation>Die Einstellungen von %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WaitButton</name>
    <message>
        <source>%1 Cancel</source>
        <comment>what is going on, then the word of the button</comment>
        <translation>%1 Abbrechen</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhookDetail</name>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sendet …</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Ändert …</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Geheimnis wechseln …</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Wechselt …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Alle Webhooks</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Loading the webhook…</source>
        <translation>Webhook wird geladen …</translation>
    </message>
    <message>
        <source>No webhook chosen</source>
        <translation>Kein Webhook gewählt</translation>
    </message>
    <message>
        <source>Nothing is sent. What happens meanwhile is not told later.</source>
        <translation>Es wird nichts gesendet. Was inzwischen geschieht, wird nicht nachgemeldet.</translation>
    </message>
    <message>
        <source>since %1. If it goes on for five days, the webhook is given up.</source>
        <translation>seit %1. Bleibt es fünf Tage dabei, wird der Webhook aufgegeben.</translation>
    </message>
    <message>
        <source>The former secret signs too until %1.</source>
        <translation>Das frühere Geheimnis signiert noch bis %1 mit.</translation>
    </message>
    <message>
        <source>Told of: %1</source>
        <translation>Ereignisse: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing is sent to a paused webhook. Resume it first.</source>
        <translation>An einen pausierten Webhook wird nichts gesendet. Setzen Sie ihn zuerst fort.</translation>
    </message>
    <message>
        <source>No test was sent.</source>
        <translation>Es wurde kein Test gesendet.</translation>
    </message>
    <message>
        <source>A test is on its way to %1; what comes back stands below.</source>
        <translation>Ein Test an %1 ist unterwegs; was zurückkommt, steht unten.</translation>
    </message>
    <message>
        <source>The webhook was not resumed.</source>
        <translation>Der Webhook wurde nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The webhook was not paused.</source>
        <translation>Der Webhook wurde nicht pausiert.</translation>
    </message>
    <message>
        <source>%1 is told of what happens from now on.</source>
        <translation>%1 erfährt, was ab jetzt geschieht.</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1.</source>
        <translation>An %1 wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Neues Geheimnis für %1</translation>
    </message>
    <message>
        <source>Messages are signed with a new secret, shown once. For a while the old one signs beside it, so that nothing is refused while you put the new one in place.</source>
        <translation>Nachrichten werden mit einem neuen Geheimnis signiert, das einmal gezeigt wird. Eine Zeit lang signiert das alte daneben, damit nichts abgelehnt wird, während Sie das neue einsetzen.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
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
        <source>The old secret signs for</source>
        <translation>Das alte Geheimnis signiert noch</translation>
    </message>
    <message>
        <source>The secret was not changed.</source>
        <translation>Das Geheimnis wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The new secret for %1</source>
        <translation>Das neue Geheimnis für %1</translation>
    </message>
    <message>
        <source>Put it where messages are checked. It is shown this once.</source>
        <translation>Hinterlegen Sie es dort, wo Nachrichten geprüft werden. Es wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Webhook entfernen</translation>
    </message>
    <message>
        <source>Remove the webhook to %1?</source>
        <translation>Webhook zu %1 entfernen?</translation>
    </message>
    <message>
        <source>Nothing more is sent there, what still waits included, and its secret is erased. This cannot be taken back; pausing can.</source>
        <translation>Dorthin wird nichts mehr gesendet, auch nicht, was noch wartet, und das Geheimnis wird gelöscht. Das lässt sich nicht rückgängig machen, das Pausieren schon.</translation>
    </message>
    <message>
        <source>The webhook was not removed.</source>
        <translation>Der Webhook wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The webhook to %1 is removed.</source>
        <translation>Der Webhook zu %1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhookForm</name>
    <message>
        <source>Write the whole address, for example https://example.org/hooks.</source>
        <translation>Schreiben Sie die ganze Adresse, zum Beispiel https://example.org/hooks.</translation>
    </message>
    <message>
        <source>Leave out the fragment (#…): it is never sent.</source>
        <translation>Lassen Sie das Fragment (#…) weg: Es wird nie gesendet.</translation>
    </message>
    <message>
        <source>Leave out name and password: messages are signed instead.</source>
        <translation>Lassen Sie Name und Passwort weg: Nachrichten werden stattdessen signiert.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https:// and reachable from the provider. Every message is signed with a secret that you are shown once.</source>
        <translation>https:// und vom Anbieter aus erreichbar. Jede Nachricht wird mit einem Geheimnis signiert, das Ihnen einmal gezeigt wird.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Who listens there, for whoever looks at this later.</source>
        <translation>Wer dort empfängt, für alle, die später nachsehen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back; what you typed is kept</source>
        <translation>Zurück; was Sie getippt haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Webhook anlegen</translation>
    </message>
    <message>
        <source>Edit webhook to %1</source>
        <translation>Webhook zu %1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The new webhook</source>
        <translation>Der neue Webhook</translation>
    </message>
    <message>
        <source>The webhook to %1</source>
        <translation>Der Webhook zu %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhooksPage</name>
    <message>
        <source>None recently</source>
        <translation>Zuletzt keine</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Letzte Zustellung</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Signed messages to your own servers when something happens here</source>
        <translation>Signierte Nachrichten an Ihre eigenen Server, wenn hier etwas geschieht</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Noch keine Webhooks</translation>
    </message>
    <message>
        <source>A webhook tells a server of yours when something happens here, for example when somebody takes a consent back. Each message is signed.</source>
        <translation>Ein Webhook meldet einem Ihrer Server, wenn hier etwas geschieht, zum Beispiel wenn jemand eine Zustimmung zurücknimmt. Jede Nachricht ist signiert.</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Webhooks werden geladen …</translation>
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
        <source>Messages given up</source>
        <translation>Aufgegebene Nachrichten</translation>
    </message>
    <message>
        <source>No attempt succeeded within 24 hours. They are kept for 30 days</source>
        <translation>Kein Versuch kam innerhalb von 24 Stunden durch. Sie werden 30 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Alle Webhooks</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were given up.</source>
        <translation>
            <numerusform>%n Nachricht wurde aufgegeben.</numerusform>
            <numerusform>%n Nachrichten wurden aufgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages or more were given up.</source>
        <translation>
            <numerusform>Mindestens %n Nachricht wurde aufgegeben.</numerusform>
            <numerusform>Mindestens %n Nachrichten wurden aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The webhook to %1 is saved.</source>
        <translation>Der Webhook zu %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The secret for %1</source>
        <translation>Das Geheimnis für %1</translation>
    </message>
    <message>
        <source>Put it where messages are checked: their header webhook-signature is made with it (Standard Webhooks, HMAC-SHA256). It is shown this once.</source>
        <translation>Hinterlegen Sie es dort, wo Nachrichten geprüft werden: Ihr Header webhook-signature wird damit gebildet (Standard Webhooks, HMAC-SHA256). Es wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
</context>
</TS>
