<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BrandingPage</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Starting the provider…</source>
        <translation>Démarrage du fournisseur…</translation>
    </message>
</context>
<context>
    <name>bc::ui</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date below a midnight</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on a time axis</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>full date</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>bc::ui::Checks</name>
    <message>
        <source>code not expired</source>
        <translation>code non expiré</translation>
    </message>
    <message>
        <source>id_token_hint</source>
        <translation>id_token_hint</translation>
    </message>
    <message>
        <source>device code of this client</source>
        <translation>code d’appareil de ce client</translation>
    </message>
    <message>
        <source>person&apos;s word</source>
        <translation>décision de la personne</translation>
    </message>
    <message>
        <source>DPoP key of the grant</source>
        <translation>clé DPoP de l’autorisation</translation>
    </message>
    <message>
        <source>response type</source>
        <translation>type de réponse</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>code unused</source>
        <translation>code non utilisé</translation>
    </message>
    <message>
        <source>grant known</source>
        <translation>type d’autorisation connu</translation>
    </message>
    <message>
        <source>DPoP key announced</source>
        <translation>clé DPoP annoncée</translation>
    </message>
    <message>
        <source>parameters complete</source>
        <translation>paramètres complets</translation>
    </message>
    <message>
        <source>person active</source>
        <translation>personne active</translation>
    </message>
    <message>
        <source>refresh token live</source>
        <translation>jeton de renouvellement valide</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>parameters once</source>
        <translation>paramètres une seule fois</translation>
    </message>
    <message>
        <source>no request_uri inside</source>
        <translation>pas de request_uri à l’intérieur</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>second facteur</translation>
    </message>
    <message>
        <source>PKCE verifier</source>
        <translation>vérificateur PKCE</translation>
    </message>
    <message>
        <source>grant allowed</source>
        <translation>type d’autorisation permis</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>form of this session</source>
        <translation>formulaire de cette session</translation>
    </message>
    <message>
        <source>refresh token found</source>
        <translation>jeton de renouvellement trouvé</translation>
    </message>
    <message>
        <source>token of this client</source>
        <translation>jeton de ce client</translation>
    </message>
    <message>
        <source>written and committed</source>
        <translation>écrit et validé</translation>
    </message>
    <message>
        <source>parameters from body and URL</source>
        <translation>paramètres du corps et de l’URL</translation>
    </message>
    <message>
        <source>pushed request</source>
        <translation>requête poussée</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>claims</translation>
    </message>
    <message>
        <source>redirect address</source>
        <translation>adresse de redirection</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>code of this client</source>
        <translation>code de ce client</translation>
    </message>
    <message>
        <source>PKCE challenge</source>
        <translation>challenge PKCE</translation>
    </message>
    <message>
        <source>no secret in the URL</source>
        <translation>pas de secret dans l’URL</translation>
    </message>
    <message>
        <source>token of this tenant</source>
        <translation>jeton de cette organisation</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>consentement donné</translation>
    </message>
    <message>
        <source>client found</source>
        <translation>client trouvé</translation>
    </message>
    <message>
        <source>acr</source>
        <translation>acr</translation>
    </message>
    <message>
        <source>confidential application</source>
        <translation>application confidentielle</translation>
    </message>
    <message>
        <source>request readable</source>
        <translation>requête lisible</translation>
    </message>
    <message>
        <source>passkey</source>
        <translation>clé d’accès</translation>
    </message>
    <message>
        <source>user code live</source>
        <translation>code utilisateur valide</translation>
    </message>
    <message>
        <source>account may sign in</source>
        <translation>compte autorisé à se connecter</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>preuve DPoP</translation>
    </message>
    <message>
        <source>ID token signed</source>
        <translation>jeton d’identité signé</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>redirect address repeated</source>
        <translation>adresse de redirection répétée</translation>
    </message>
    <message>
        <source>pushed if required</source>
        <translation>poussée si nécessaire</translation>
    </message>
    <message>
        <source>access token signed</source>
        <translation>jeton d’accès signé</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>authentification du client</translation>
    </message>
    <message>
        <source>store</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>device code not expired</source>
        <translation>code d’appareil non expiré</translation>
    </message>
    <message>
        <source>code found</source>
        <translation>code trouvé</translation>
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
        <translation>Rechercher lieux et actions</translation>
    </message>
    <message>
        <source>Go to a place or do something…</source>
        <translation>Aller à un lieu ou faire quelque chose…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>bc::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bc::ui::Connection</name>
    <message>
        <source>Type the provider&apos;s address, for example https://provider.example.</source>
        <translation>Saisissez l’adresse du fournisseur, par exemple https://provider.example.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address has only a host, a port and perhaps a path.</source>
        <translation>L’adresse ne comporte qu’un hôte, un port et éventuellement un chemin.</translation>
    </message>
    <message>
        <source>Another machine must be reached through https.</source>
        <translation>Une autre machine doit être jointe par https.</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>intégré</translation>
    </message>
</context>
<context>
    <name>bc::ui::ConnectionDialog</name>
    <message>
        <source>The provider in this program</source>
        <translation>Le fournisseur de ce programme</translation>
    </message>
    <message>
        <source>A provider on another machine</source>
        <translation>Un fournisseur sur une autre machine</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The provider&apos;s public address, for example https://provider.example</source>
        <translation>L’adresse publique du fournisseur, par exemple https://provider.example</translation>
    </message>
    <message>
        <source>This is a production system (red band)</source>
        <translation>C’est un système de production (bande rouge)</translation>
    </message>
    <message>
        <source>Connect to a provider</source>
        <translation>Se connecter à un fournisseur</translation>
    </message>
    <message>
        <source>Which provider should this console manage?</source>
        <translation>Quel fournisseur cette console doit-elle gérer&#x202f;?</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bc::ui::Console</name>
    <message>
        <source>The provider could not be started.</source>
        <translation>Le fournisseur n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
</context>
<context>
    <name>bc::ui::Decision</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
</context>
<context>
    <name>bc::ui::DecisionView</name>
    <message>
        <source>The provider&apos;s checks</source>
        <translation>Contrôles du fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n registered addresses were compared; this one is the nearest.</source>
        <translation>
            <numerusform>%n adresse enregistrée a été comparée&#x202f;; celle-ci est la plus proche.</numerusform>
            <numerusform>%n adresses enregistrées ont été comparées&#x202f;; celle-ci est la plus proche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation>Trace %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::DetailSection</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>bc::ui::DifferenceView</name>
    <message>
        <source>registered</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>Registered: %1. Sent: %2. First difference at character %3.</source>
        <translation>Enregistrée&#xa0;: %1. Envoyée&#xa0;: %2. Première différence au caractère %3.</translation>
    </message>
    <message>
        <source>first difference at character %1</source>
        <translation>première différence au caractère %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::Download</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room and export again.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Libérez de la place et exportez de nouveau.</translation>
    </message>
    <message>
        <source>The connection broke off before the export was whole. Export again.</source>
        <translation>La connexion a été coupée avant la fin de l’export. Exportez à nouveau.</translation>
    </message>
</context>
<context>
    <name>bc::ui::EmbeddedView</name>
    <message>
        <source>The page wanted to leave for %1, which is not part of this.</source>
        <translation>La page voulait mener à %1, qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The certificate is not valid: %1</source>
        <translation>Le certificat n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The page&apos;s process has ended.</source>
        <translation>Le processus de la page a pris fin.</translation>
    </message>
    <message>
        <source>The page could not be shown.</source>
        <translation>La page n’a pas pu être affichée.</translation>
    </message>
    <message>
        <source>Check that the provider is running, then try again.</source>
        <translation>Vérifiez que le fournisseur fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>bc::ui::FormField</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
</context>
<context>
    <name>bc::ui::ListView</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Rechercher (%1)</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Reload this list</source>
        <translation>Recharger cette liste</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Nothing matches the search and filters</source>
        <translation>Rien ne correspond à la recherche et aux filtres</translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>1–%1 sur %2</translation>
    </message>
    <message>
        <source>1–%1, older ones below</source>
        <translation>1–%1, les plus anciennes en dessous</translation>
    </message>
</context>
<context>
    <name>bc::ui::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>bc::ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>If you go on, what you typed is lost.</source>
        <translation>Si vous continuez, votre saisie sera perdue.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Discard and go on</source>
        <translation>Abandonner et continuer</translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot; here for you.</source>
        <translation>Il n’y a pas ici de lieu «&#xa0;%1&#xa0;» pour vous.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Copy the link to this place</source>
        <translation>Copier le lien vers ce lieu</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation>Se connecter à un autre fournisseur…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>%1: not saved yet.</source>
        <translation>%1 : modifications non enregistrées.</translation>
    </message>
</context>
<context>
    <name>bc::ui::NavigationBar</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>bc::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier notice(s)</source>
        <translation>
            <numerusform>%n avis précédent</numerusform>
            <numerusform>%n avis précédents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::PlotStack</name>
    <message>
        <source>mean and range</source>
        <translation>moyenne et étendue</translation>
    </message>
    <message>
        <source>No samples in this period</source>
        <translation>Pas de mesures dans cette période</translation>
    </message>
    <message>
        <source>%1, %2: no samples.</source>
        <translation>%1, %2&#xa0;: pas de mesures.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: mean %3, lowest %4, highest %5 %6, %n samples.</source>
        <translation>
            <numerusform>%1, %2&#xa0;: moyenne %3, minimum %4, maximum %5 %6, %n mesure.</numerusform>
            <numerusform>%1, %2&#xa0;: moyenne %3, minimum %4, maximum %5 %6, %n mesures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move in time, plus and minus zoom, 1 to 5 choose the period, Ctrl with arrows reads values.</source>
        <translation>Les flèches parcourent le temps, plus et moins zooment, 1 à 5 choisissent la période, Ctrl et flèches lisent les valeurs.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n samples</source>
        <translation>
            <numerusform>moyenne de %n mesure</numerusform>
            <numerusform>moyenne de %n mesures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::Problem</name>
    <message>
        <source>The provider does not accept this as it is.</source>
        <translation>Le fournisseur n’accepte pas cela tel quel.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Votre rôle n’a pas ce droit.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Cela n’existe pas, ou vous n’avez pas le droit de le voir.</translation>
    </message>
    <message>
        <source>Something else changed this in the meantime.</source>
        <translation>Cet élément a été modifié ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>This is larger than the provider accepts.</source>
        <translation>C’est plus volumineux que ce que le fournisseur accepte.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>The provider is busy.</source>
        <translation>Le fournisseur est occupé.</translation>
    </message>
    <message>
        <source>The provider&apos;s disk is full.</source>
        <translation>Le disque du fournisseur est plein.</translation>
    </message>
    <message>
        <source>The provider failed to do this.</source>
        <translation>Le fournisseur n’y est pas parvenu.</translation>
    </message>
    <message>
        <source>The provider refused this.</source>
        <translation>Le fournisseur a refusé.</translation>
    </message>
    <message>
        <source>Correct the marked fields and try again.</source>
        <translation>Corrigez les champs marqués et réessayez.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Ask an administrator of your organisation for access.</source>
        <translation>Demandez l’accès à un administrateur de votre organisation.</translation>
    </message>
    <message>
        <source>Go back to the list and reload it.</source>
        <translation>Revenez à la liste et rechargez-la.</translation>
    </message>
    <message>
        <source>Reload, look at the new state and try again.</source>
        <translation>Rechargez, vérifiez le nouvel état et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Free space on the provider&apos;s machine, then try again.</source>
        <translation>Libérez de l’espace sur la machine du fournisseur, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, give the details to whoever runs the provider.</source>
        <translation>Réessayez. Si cela se reproduit, transmettez les détails à l’exploitant du fournisseur.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Le fournisseur est injoignable.</translation>
    </message>
    <message>
        <source>The connection to the provider is not safe.</source>
        <translation>La connexion au fournisseur n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>Check the certificate of %1. Nothing was sent.</source>
        <translation>Vérifiez le certificat de %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address %1 and your network connection.</source>
        <translation>Vérifiez l’adresse %1 et votre connexion réseau.</translation>
    </message>
    <message>
        <source>Check that it is running at %1, then try again.</source>
        <translation>Vérifiez qu’il fonctionne à l’adresse %1, puis réessayez.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>Le fournisseur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 accepted the request, but no answer came.</source>
        <translation>%1 a accepté la requête, mais aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Try again. If this lasts, look at the provider&apos;s log.</source>
        <translation>Réessayez. Si le problème persiste, consultez le journal du fournisseur.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The answer is not one of a BiometricsCloud provider.</source>
        <translation>Ce n’est pas la réponse d’un fournisseur BiometricsCloud.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address in the connection settings.</source>
        <translation>Vérifiez l’adresse du fournisseur dans les réglages de connexion.</translation>
    </message>
</context>
<context>
    <name>bc::ui::ProviderClient</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session a pris fin.</translation>
    </message>
    <message>
        <source>Sign in again. What you typed is kept.</source>
        <translation>Connectez-vous de nouveau. Votre saisie est conservée.</translation>
    </message>
</context>
<context>
    <name>bc::ui::Sentences</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>The client asks for a new sign-in (prompt=login).</source>
        <translation>Le client demande une nouvelle connexion (prompt=login).</translation>
    </message>
    <message>
        <source>The sign-in is older than max_age.</source>
        <translation>La connexion est plus ancienne que max_age.</translation>
    </message>
    <message>
        <source>The client expects another person.</source>
        <translation>Le client attend une autre personne.</translation>
    </message>
    <message>
        <source>user %1, signed in at %2</source>
        <translation>utilisateur %1, connecté&#xa0;: %2</translation>
    </message>
    <message>
        <source>A first-party application needs none.</source>
        <translation>Une application interne n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Remembered since %1</source>
        <translation>Mémorisé depuis le %1</translation>
    </message>
    <message>
        <source>The client asks for it anew.</source>
        <translation>Le client le demande à nouveau.</translation>
    </message>
    <message>
        <source>Not yet allowed: %1</source>
        <translation>Pas encore autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not yet allowed: measurements from before %1</source>
        <translation>Pas encore autorisé&#xa0;: les mesures d’avant %1</translation>
    </message>
    <message>
        <source>None asked for.</source>
        <translation>Aucune demandée.</translation>
    </message>
    <message>
        <source>Without the scope openid they mean nothing.</source>
        <translation>Sans le scope openid, elles ne signifient rien.</translation>
    </message>
    <message>
        <source>&apos;claims&apos; must be a JSON object.</source>
        <translation>«&#xa0;claims&#xa0;» doit être un objet JSON.</translation>
    </message>
    <message>
        <source>In the ID token: %1</source>
        <translation>Dans le jeton d’identité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its typ says that it is something else.</source>
        <translation>Son typ dit qu’elle est autre chose.</translation>
    </message>
    <message>
        <source>Its iss and sub must both be the client_id.</source>
        <translation>Son iss et son sub doivent tous deux être le client_id.</translation>
    </message>
    <message>
        <source>Its aud must be the issuer or the token endpoint, and nothing else.</source>
        <translation>Son aud doit être l’émetteur ou le point d’accès des jetons, et rien d’autre.</translation>
    </message>
    <message>
        <source>It has no exp.</source>
        <translation>Elle n’a pas d’exp.</translation>
    </message>
    <message>
        <source>It expired at %1</source>
        <translation>Expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>It lives longer than an hour.</source>
        <translation>Elle est valable plus d’une heure.</translation>
    </message>
    <message>
        <source>Its %1 is in the future.</source>
        <translation>Son %1 est dans le futur.</translation>
    </message>
    <message>
        <source>It has no jti of 1 to 255 characters.</source>
        <translation>Elle n’a pas de jti de 1 à 255 caractères.</translation>
    </message>
    <message>
        <source>Client authentication failed.</source>
        <translation>Le client n’a pas pu prouver qui il est.</translation>
    </message>
    <message>
        <source>client_assertion_type is not jwt-bearer.</source>
        <translation>client_assertion_type n’est pas jwt-bearer.</translation>
    </message>
    <message>
        <source>An assertion came, but the application is not registered for one.</source>
        <translation>Une assertion est arrivée, mais l’application n’est pas enregistrée pour cela.</translation>
    </message>
    <message>
        <source>Use one way of client authentication, not two.</source>
        <translation>Utilisez un seul mode d’authentification du client, pas deux.</translation>
    </message>
    <message>
        <source>client_id differs from the Authorization header.</source>
        <translation>client_id diffère de l’en-tête Authorization.</translation>
    </message>
    <message>
        <source>The client could not be looked up.</source>
        <translation>Le client n’a pas pu être recherché.</translation>
    </message>
    <message>
        <source>There is no active client to authenticate.</source>
        <translation>Il n’y a pas de client actif à authentifier.</translation>
    </message>
    <message>
        <source>A public application has no secret, but one came.</source>
        <translation>Une application publique n’a pas de secret, mais il en est arrivé un.</translation>
    </message>
    <message>
        <source>none: a public application</source>
        <translation>none&#xa0;: une application publique</translation>
    </message>
    <message>
        <source>client_id is missing.</source>
        <translation>client_id manque.</translation>
    </message>
    <message>
        <source>No application has this client_id.</source>
        <translation>Aucune application n’a ce client_id.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>L’application est désactivée.</translation>
    </message>
    <message>
        <source>The application&apos;s tenant is disabled.</source>
        <translation>L’organisation de l’application est désactivée.</translation>
    </message>
    <message>
        <source>No secret came.</source>
        <translation>Aucun secret n’est arrivé.</translation>
    </message>
    <message>
        <source>It came by %1, but the application is registered for %2.</source>
        <translation>Il est arrivé par %1, mais l’application est enregistrée pour %2.</translation>
    </message>
    <message>
        <source>The secret is none of the live ones.</source>
        <translation>Le secret n’est aucun de ceux en vigueur.</translation>
    </message>
    <message>
        <source>This application must send a DPoP proof.</source>
        <translation>Cette application doit envoyer une preuve DPoP.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>No DPoP proof came.</source>
        <translation>Aucune preuve DPoP n’est arrivée.</translation>
    </message>
    <message>
        <source>The proof is of key %1</source>
        <translation>La preuve est de la clé %1</translation>
    </message>
    <message>
        <source>None sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>id_token_hint is no ID token issued to this application.</source>
        <translation>id_token_hint n’est pas un jeton d’identité émis pour cette application.</translation>
    </message>
    <message>
        <source>sub %1</source>
        <translation>sub %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be sent in the body: URLs end up in logs and histories. Consider it disclosed.</source>
        <translation>«&#xa0;%1&#xa0;» doit être envoyé dans le corps&#xa0;: les URL finissent dans les journaux et les historiques. Considérez-le comme divulgué.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands more than once.</source>
        <translation>«&#xa0;%1&#xa0;» figure plus d’une fois.</translation>
    </message>
    <message>
        <source>The URL has no parameters.</source>
        <translation>L’URL n’a pas de paramètres.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another value in the URL than in the body.</source>
        <translation>«&#xa0;%1&#xa0;» a une autre valeur dans l’URL que dans le corps.</translation>
    </message>
    <message>
        <source>From the URL: %1</source>
        <translation>De l’URL&#xa0;: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>User %1 is disabled.</source>
        <translation>L’utilisateur %1 est désactivé.</translation>
    </message>
    <message>
        <source>The tenant of user %1 is disabled.</source>
        <translation>L’organisation de l’utilisateur %1 est désactivée.</translation>
    </message>
    <message>
        <source>code_challenge is missing.</source>
        <translation>code_challenge manque.</translation>
    </message>
    <message>
        <source>A public application must send a code_challenge.</source>
        <translation>Une application publique doit envoyer un code_challenge.</translation>
    </message>
    <message>
        <source>None sent; a confidential application may do without.</source>
        <translation>Aucun envoyé&#xa0;; une application confidentielle peut s’en passer.</translation>
    </message>
    <message>
        <source>No code_challenge_method: that means plain.</source>
        <translation>Pas de code_challenge_method&#xa0;: cela signifie plain.</translation>
    </message>
    <message>
        <source>code_challenge is not a SHA-256 in base64url.</source>
        <translation>code_challenge n’est pas un SHA-256 en base64url.</translation>
    </message>
    <message>
        <source>A verifier came for a code without a challenge.</source>
        <translation>Un vérificateur est arrivé pour un code sans challenge.</translation>
    </message>
    <message>
        <source>The code has no challenge.</source>
        <translation>Le code n’a pas de challenge.</translation>
    </message>
    <message>
        <source>code_verifier is missing.</source>
        <translation>code_verifier manque.</translation>
    </message>
    <message>
        <source>code_verifier must be 43 to 128 unreserved characters, %1 came.</source>
        <translation>code_verifier doit avoir de 43 à 128 caractères non réservés, %1 sont arrivés.</translation>
    </message>
    <message>
        <source>SHA-256 of the verifier is not the challenge.</source>
        <translation>Le SHA-256 du vérificateur n’est pas le challenge.</translation>
    </message>
    <message>
        <source>prompt=none stands alone.</source>
        <translation>prompt=none doit être seul.</translation>
    </message>
    <message>
        <source>max_age must be a number of seconds.</source>
        <translation>max_age doit être un nombre de secondes.</translation>
    </message>
    <message>
        <source>No request was pushed under this request_uri.</source>
        <translation>Aucune requête n’a été poussée sous ce request_uri.</translation>
    </message>
    <message>
        <source>Another application pushed it.</source>
        <translation>Une autre application l’a poussée.</translation>
    </message>
    <message>
        <source>It was used at %1</source>
        <translation>Utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>pushed at %1</source>
        <translation>poussée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The application may send its requests through the browser.</source>
        <translation>L’application peut envoyer ses requêtes par le navigateur.</translation>
    </message>
    <message>
        <source>This application must push its authorization requests to /par.</source>
        <translation>Cette application doit pousser ses requêtes d’autorisation vers /par.</translation>
    </message>
    <message>
        <source>redirect_uri is missing and %1 addresses are registered.</source>
        <translation>redirect_uri manque et %1 adresses sont enregistrées.</translation>
    </message>
    <message>
        <source>Left out; the only registered one is taken.</source>
        <translation>Omise&#xa0;; la seule enregistrée est prise.</translation>
    </message>
    <message>
        <source>Request objects are not accepted.</source>
        <translation>Les objets de requête ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>request_uri is not accepted.</source>
        <translation>request_uri n’est pas accepté.</translation>
    </message>
    <message>
        <source>response_type is missing.</source>
        <translation>response_type manque.</translation>
    </message>
    <message>
        <source>None asked for; granted: %1</source>
        <translation>Aucun demandé&#xa0;; accordé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It cannot be a code.</source>
        <translation>Cela ne peut pas être un code.</translation>
    </message>
    <message>
        <source>No such code was issued.</source>
        <translation>Aucun code de ce genre n’a été émis.</translation>
    </message>
    <message>
        <source>Somebody has decided already.</source>
        <translation>Quelqu’un a déjà décidé.</translation>
    </message>
    <message>
        <source>issued at %1</source>
        <translation>émis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The refresh token is not valid.</source>
        <translation>Le jeton de renouvellement n’est pas valide.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its header has no jwk.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: son en-tête n’a pas de jwk.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its jwk holds a private key. Consider that key disclosed.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: son jwk contient une clé privée. Considérez-la comme divulguée.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its jwk is no public key of a kind that is accepted here.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: son jwk n’est pas une clé publique d’un type accepté ici.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it is not one JWT.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: ce n’est pas un seul JWT.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its typ is not dpop+jwt.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: son typ n’est pas dpop+jwt.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its alg is not one of: %1.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: son alg n’est aucun de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its signature does not fit its jwk.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: sa signature ne correspond pas à son jwk.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it has no jti of 1 to 255 characters.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: elle n’a pas de jti de 1 à 255 caractères.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its htm is not the method of the request.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: son htm n’est pas la méthode de la requête.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its htu is not the address of the request.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: son htu n’est pas l’adresse de la requête.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its ath is not the hash of the access token.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: son ath n’est pas le hachage du jeton d’accès.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it has no iat.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: elle n’a pas d’iat.</translation>
    </message>
    <message>
        <source>The DPoP proof needs the nonce of the DPoP-Nonce header.</source>
        <translation>La preuve DPoP a besoin du nonce de l’en-tête DPoP-Nonce.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its iat is not now.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: son iat n’est pas actuel.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it was used before.</source>
        <translation>La preuve DPoP n’est pas valide&#xa0;: elle a déjà été utilisée.</translation>
    </message>
    <message>
        <source>The authorization code is not valid.</source>
        <translation>Le code d’autorisation n’est pas valide.</translation>
    </message>
    <message>
        <source>The code was issued to another application.</source>
        <translation>Le code a été émis pour une autre application.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>The code expired at %1</source>
        <translation>Le code a expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The code was used before.</source>
        <translation>Le code a déjà été utilisé.</translation>
    </message>
    <message>
        <source>A public application cannot use client_credentials.</source>
        <translation>Une application publique ne peut pas utiliser client_credentials.</translation>
    </message>
    <message>
        <source>openid needs a person who signs in.</source>
        <translation>openid a besoin d’une personne qui se connecte.</translation>
    </message>
    <message>
        <source>the application&apos;s owner</source>
        <translation>le propriétaire de l’application</translation>
    </message>
    <message>
        <source>The application&apos;s owner is disabled.</source>
        <translation>Le propriétaire de l’application est désactivé.</translation>
    </message>
    <message>
        <source>The device code is not valid.</source>
        <translation>Le code d’appareil n’est pas valide.</translation>
    </message>
    <message>
        <source>No such device code was issued.</source>
        <translation>Aucun code d’appareil de ce genre n’a été émis.</translation>
    </message>
    <message>
        <source>It was issued to another application.</source>
        <translation>Il a été émis pour une autre application.</translation>
    </message>
    <message>
        <source>It was exchanged for tokens before.</source>
        <translation>Il a déjà été échangé contre des jetons.</translation>
    </message>
    <message>
        <source>The person did not allow it.</source>
        <translation>La personne ne l’a pas autorisé.</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>Pas encore donnée.</translation>
    </message>
    <message>
        <source>Allowed by user %1.</source>
        <translation>Autorisé par l’utilisateur %1.</translation>
    </message>
    <message>
        <source>Ask less often: the interval has grown by 5 seconds.</source>
        <translation>Demandez moins souvent&#xa0;: l’intervalle a augmenté de 5 secondes.</translation>
    </message>
    <message>
        <source>The person has not decided yet.</source>
        <translation>La personne n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>by key %1</source>
        <translation>par la clé %1</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>This account has a second factor, which is not asked for here: the person must sign in at /authorize.</source>
        <translation>Ce compte a un second facteur, qui n’est pas demandé ici&#xa0;: la personne doit se connecter sur /authorize.</translation>
    </message>
    <message>
        <source>Too many wrong tries came from this address.</source>
        <translation>Trop d’essais erronés sont venus de cette adresse.</translation>
    </message>
    <message>
        <source>No such refresh token was issued.</source>
        <translation>Aucun jeton de renouvellement de ce genre n’a été émis.</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>famille %1</translation>
    </message>
    <message>
        <source>Its family was revoked at %1</source>
        <translation>Sa famille a été révoquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>used at %1</source>
        <translation>utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A public application proves nothing, so it is told nothing (RFC 7662 §2.1).</source>
        <translation>Une application publique ne prouve rien, on ne lui dit donc rien (RFC 7662 §2.1).</translation>
    </message>
    <message>
        <source>It was issued to an application of another tenant: inactive is all that is said of it.</source>
        <translation>Il a été émis pour une application d’une autre organisation&#xa0;: on dit seulement qu’il est inactif.</translation>
    </message>
    <message>
        <source>refresh token of user %1</source>
        <translation>jeton de renouvellement de l’utilisateur %1</translation>
    </message>
    <message>
        <source>access token of user %1</source>
        <translation>jeton d’accès de l’utilisateur %1</translation>
    </message>
    <message>
        <source>There is no such live token: unknown, expired, used, revoked, or of someone disabled.</source>
        <translation>Il n’y a pas de tel jeton valide&#xa0;: inconnu, expiré, utilisé, révoqué ou d’une personne désactivée.</translation>
    </message>
    <message>
        <source>id_token_hint is no ID token of this provider.</source>
        <translation>id_token_hint n’est pas un jeton d’identité de ce fournisseur.</translation>
    </message>
    <message>
        <source>id_token_hint was issued to another application.</source>
        <translation>id_token_hint a été émis pour une autre application.</translation>
    </message>
    <message>
        <source>There is no such account; the password is hashed all the same.</source>
        <translation>Ce compte n’existe pas&#xa0;; le mot de passe est haché malgré tout.</translation>
    </message>
    <message>
        <source>User %1 is locked; the password is hashed all the same.</source>
        <translation>L’utilisateur %1 est bloqué&#xa0;; le mot de passe est haché malgré tout.</translation>
    </message>
    <message>
        <source>User %1 is disabled; the password is hashed all the same.</source>
        <translation>L’utilisateur %1 est désactivé&#xa0;; le mot de passe est haché malgré tout.</translation>
    </message>
    <message>
        <source>user %1, in a browser known before</source>
        <translation>utilisateur %1, dans un navigateur déjà connu</translation>
    </message>
    <message>
        <source>request_uri cannot be pushed (RFC 9126 section 2.1).</source>
        <translation>request_uri ne peut pas être poussé (RFC 9126, section 2.1).</translation>
    </message>
    <message>
        <source>The DPoP proof is not of the key of dpop_jkt.</source>
        <translation>La preuve DPoP n’est pas de la clé de dpop_jkt.</translation>
    </message>
    <message>
        <source>The provider cannot do this at the moment. Try again later.</source>
        <translation>Le fournisseur ne peut pas le faire pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider met an error of its own.</source>
        <translation>Une erreur s’est produite chez le fournisseur.</translation>
    </message>
    <message>
        <source>No such token was issued; the client is told that it is revoked (RFC 7009 §2.2).</source>
        <translation>Aucun jeton de ce genre n’a été émis&#xa0;; on dit au client qu’il est révoqué (RFC 7009 §2.2).</translation>
    </message>
    <message>
        <source>The receiver answered 410 (Gone).</source>
        <translation>Le destinataire a répondu 410 (Gone).</translation>
    </message>
    <message>
        <source>Every delivery failed for five days; the last: %1</source>
        <translation>Toutes les livraisons ont échoué pendant cinq jours&#xa0;; la dernière&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 asks us to wait.</source>
        <translation>%1 nous demande d’attendre.</translation>
    </message>
    <message>
        <source>%1 does not know this workspace (%2): check the client&apos;s id and secret.</source>
        <translation>%1 ne connaît pas cet espace (%2)&#xa0;: vérifiez l’identifiant et le secret du client.</translation>
    </message>
    <message>
        <source>%1 takes the tokens of this link no more (%2).</source>
        <translation>%1 n’accepte plus les jetons de cette liaison (%2).</translation>
    </message>
    <message>
        <source>%1 answered %2 where tokens are given.</source>
        <translation>%1 a répondu %2 là où les jetons sont délivrés.</translation>
    </message>
    <message>
        <source>%1 answered something else than tokens.</source>
        <translation>%1 a répondu autre chose que des jetons.</translation>
    </message>
    <message>
        <source>What was fetched could not be stored: %1</source>
        <translation>Ce qui a été récupéré n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was allowed that can be fetched from %1.</source>
        <translation>Rien de ce qui peut être récupéré chez %1 n’a été autorisé.</translation>
    </message>
    <message>
        <source>The tokens of this link cannot be opened: %1</source>
        <translation>Les jetons de cette liaison ne peuvent pas être ouverts&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 gives nothing out at the moment (403): the membership may have lapsed.</source>
        <translation>%1 ne donne rien pour le moment (403)&#xa0;: l’abonnement a peut-être expiré.</translation>
    </message>
    <message>
        <source>There is no refresh token.</source>
        <translation>Il n’y a pas de jeton de renouvellement.</translation>
    </message>
    <message>
        <source>%1 takes the tokens of this link no more. The answer to an earlier refresh got lost, and with it the token that follows.</source>
        <translation>%1 n’accepte plus les jetons de cette liaison. La réponse à un renouvellement antérieur s’est perdue, et avec elle le jeton suivant.</translation>
    </message>
    <message>
        <source>%1 takes the tokens of this link no more, though they are new (401).</source>
        <translation>%1 n’accepte plus les jetons de cette liaison, bien qu’ils soient neufs (401).</translation>
    </message>
    <message>
        <source>%1 asks us to wait (429).</source>
        <translation>%1 nous demande d’attendre (429).</translation>
    </message>
    <message>
        <source>%1 answered %2 to %3.</source>
        <translation>%1 a répondu %2 à %3.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 a répondu %2.</translation>
    </message>
    <message>
        <source>%1 sends %2 without end.</source>
        <translation>%1 envoie %2 sans fin.</translation>
    </message>
    <message>
        <source>The device of this link was removed: link it again to fetch again.</source>
        <translation>L’appareil de cette liaison a été supprimé&#xa0;: reliez-le à nouveau pour reprendre la récupération.</translation>
    </message>
    <message>
        <source>The session ended, or the form&apos;s token is not of this session.</source>
        <translation>La session a pris fin, ou le jeton du formulaire n’est pas de cette session.</translation>
    </message>
    <message>
        <source>There is more than one Authorization header.</source>
        <translation>Il y a plus d’un en-tête Authorization.</translation>
    </message>
    <message>
        <source>The body must be application/x-www-form-urlencoded.</source>
        <translation>Le corps doit être application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The Authorization header holds no HTTP Basic credentials.</source>
        <translation>L’en-tête Authorization ne contient pas d’identifiants HTTP Basic.</translation>
    </message>
    <message>
        <source>There is more than one DPoP header.</source>
        <translation>Il y a plus d’un en-tête DPoP.</translation>
    </message>
    <message>
        <source>The person did not sign in.</source>
        <translation>La personne ne s’est pas connectée.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Elle n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>It was wrong.</source>
        <translation>Il était incorrect.</translation>
    </message>
    <message>
        <source>The form is not of this browser.</source>
        <translation>Le formulaire n’est pas de ce navigateur.</translation>
    </message>
    <message>
        <source>A field is empty.</source>
        <translation>Un champ est vide.</translation>
    </message>
    <message>
        <source>No password can be verified now.</source>
        <translation>Aucun mot de passe ne peut être vérifié en ce moment.</translation>
    </message>
    <message>
        <source>It does not fit the account.</source>
        <translation>Il ne correspond pas au compte.</translation>
    </message>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>La réponse s’est interrompue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Pas de réponse en %1 s.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La réponse est trop longue.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Pas de réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The address may not be called. %1</source>
        <translation>L’adresse ne peut pas être appelée. %1</translation>
    </message>
    <message>
        <source>The host %1 is not known.</source>
        <translation>L’hôte %1 n’est pas connu.</translation>
    </message>
    <message>
        <source>The host %1 may not be called: %2 is not a public address.</source>
        <translation>L’hôte %1 ne peut pas être appelé&#xa0;: %2 n’est pas une adresse publique.</translation>
    </message>
    <message>
        <source>The host %1 could not be looked up in time.</source>
        <translation>L’hôte %1 n’a pas pu être résolu à temps.</translation>
    </message>
    <message>
        <source>The receiver answered %1; redirects are not followed.</source>
        <translation>Le destinataire a répondu %1&#xa0;; les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>Le destinataire a répondu %1.</translation>
    </message>
    <message>
        <source>The secret cannot be opened: %1</source>
        <translation>Le secret ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::SignIn</name>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Recommencez la connexion.</translation>
    </message>
    <message>
        <source>The sign-in ended at another address than ours.</source>
        <translation>La connexion s’est terminée à une autre adresse que la nôtre.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>La réponse n’appartient pas à cette connexion.</translation>
    </message>
    <message>
        <source>The answer comes from another provider.</source>
        <translation>La réponse vient d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s public address: it must equal the address of this connection.</source>
        <translation>Vérifiez l’adresse publique du fournisseur&#xa0;: elle doit être celle de cette connexion.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>The answer carries no code.</source>
        <translation>La réponse ne porte pas de code.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer carries no access token.</source>
        <translation>La réponse du fournisseur ne porte pas de jeton d’accès.</translation>
    </message>
</context>
<context>
    <name>bc::ui::SignInPage</name>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation>Se connecter à un autre fournisseur…</translation>
    </message>
</context>
<context>
    <name>bc::ui::StateView</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>bc::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>En attente du fournisseur…</translation>
    </message>
    <message>
        <source>Provider: not asked yet</source>
        <translation>Fournisseur&#xa0;: pas encore interrogé</translation>
    </message>
    <message>
        <source>Provider: running</source>
        <translation>Fournisseur&#xa0;: en marche</translation>
    </message>
    <message>
        <source>Provider: cannot be reached, asking again</source>
        <translation>Fournisseur&#xa0;: injoignable, nouvel essai</translation>
    </message>
</context>
<context>
    <name>bc::ui::TimeChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::TitleBand</name>
    <message>
        <source>Platform administrator</source>
        <translation>Administrateur de la plateforme</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Soignant</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>Search places and actions</source>
        <translation>Rechercher lieux et actions</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s address</source>
        <translation>Copier l’adresse du fournisseur</translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation>Se connecter à un autre fournisseur…</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Compte de %1</translation>
    </message>
    <message>
        <source>Provider in this program</source>
        <translation>Fournisseur dans ce programme</translation>
    </message>
    <message>
        <source>Provider on another machine</source>
        <translation>Fournisseur sur une autre machine</translation>
    </message>
    <message>
        <source>Production provider</source>
        <translation>Fournisseur de production</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::ActivityPlace</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Who did what, when, and from where</source>
        <translation>Qui a fait quoi, quand et d’où</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>How the provider answered OAuth requests, for 24 hours</source>
        <translation>Comment le fournisseur a répondu aux requêtes OAuth, sur 24 heures</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::AuditFilters</name>
    <message>
        <source>When</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Find a person…</source>
        <translation>Trouver une personne…</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Toutes les applications</translation>
    </message>
    <message>
        <source>Find an application…</source>
        <translation>Trouver une application…</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::AuditView</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Verify the chain…</source>
        <translation>Vérifier la chaîne…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Aucune entrée pour l’instant</translation>
    </message>
    <message>
        <source>Whatever people and applications do here is written down: who, what, when, from where.</source>
        <translation>Tout ce que font ici les personnes et les applications est consigné&#xa0;: qui, quoi, quand, d’où.</translation>
    </message>
    <message>
        <source>Loading the audit log…</source>
        <translation>Chargement du journal d’audit…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Seulement cette action</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Seulement cette personne</translation>
    </message>
    <message>
        <source>Only this application</source>
        <translation>Seulement cette application</translation>
    </message>
    <message>
        <source>The chain runs through the entries of all organisations: only the platform&apos;s administrators verify it.</source>
        <translation>La chaîne parcourt les entrées de toutes les organisations&#xa0;: seuls les administrateurs de la plateforme la vérifient.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>There is no entry %1</source>
        <translation>L’entrée %1 n’existe pas</translation>
    </message>
    <message>
        <source>It is not in the log, or belongs to another organisation.</source>
        <translation>Elle n’est pas dans le journal, ou appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Export the entries that the filters show</source>
        <translation>Exporter les entrées que montrent les filtres</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>Exportation du journal d’audit</translation>
    </message>
    <message>
        <source>The audit log was exported: %1, %2.</source>
        <translation>Le journal d’audit a été exporté&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>The audit log was not exported. %1</source>
        <translation>Le journal d’audit n’a pas été exporté. %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::ChainDialog</name>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Entries verified</source>
        <translation>Entrées vérifiées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the entry&apos;s number and its hash</source>
        <translation>Copie le numéro de l’entrée et son empreinte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The provider goes on; its result stands here when you come back.</source>
        <translation>Le fournisseur continue&#x202f;; son résultat sera ici à votre retour.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Interrogation du fournisseur…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Not verified since the provider started</source>
        <translation>Pas vérifiée depuis le démarrage du fournisseur</translation>
    </message>
    <message>
        <source>Each entry carries a hash over itself and the entry before it. Verifying recomputes every hash from the first entry to the newest: what was changed, put in or taken out does not follow any more.</source>
        <translation>Chaque entrée porte une empreinte d’elle-même et de l’entrée précédente. La vérification recalcule toutes les empreintes, de la première entrée à la plus récente&#xa0;: ce qui a été modifié, inséré ou retiré ne s’enchaîne plus.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The verification did not finish</source>
        <translation>La vérification n’a pas abouti</translation>
    </message>
    <message>
        <source>The provider could not read its store to the end. This says nothing about the entries.</source>
        <translation>Le fournisseur n’a pas pu lire son stockage jusqu’au bout. Cela ne dit rien des entrées.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, the provider&apos;s own log says why.</source>
        <translation>Réessayez&#x202f;; en cas de nouvel échec, le journal du fournisseur en donne la raison.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>The chain is intact</source>
        <translation>La chaîne est intacte</translation>
    </message>
    <message>
        <source>Above: the newest entry and its hash. Keep them somewhere else: a chain cannot show by itself that its end was cut off, but the next verification must find this entry with this hash.</source>
        <translation>Ci-dessus&#xa0;: l’entrée la plus récente et son empreinte. Conservez-les ailleurs&#xa0;: une chaîne ne peut montrer d’elle-même que sa fin a été coupée, mais la prochaine vérification devra retrouver cette entrée avec cette empreinte.</translation>
    </message>
    <message>
        <source>The entries up to %1 are as they were written.</source>
        <translation>Les entrées jusqu’à %1 sont telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>L’entrée %1 manque</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>L’entrée %1 n’est plus telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>Entries were taken out here. %1 %2</source>
        <translation>Des entrées ont été retirées ici. %1 %2</translation>
    </message>
    <message>
        <source>It was changed or inserted, or entries before it were removed. %1 %2</source>
        <translation>Elle a été modifiée ou insérée, ou d’autres l’ont été. %1 %2</translation>
    </message>
    <message>
        <source>What to do: copy the store now, before anything else is written to it. Compare the entries from %1 on with a backup made before this. Then find out who can write to the database besides the provider.</source>
        <translation>Que faire&#xa0;: copiez le stockage maintenant, avant toute nouvelle écriture. Comparez les entrées à partir de %1 avec une sauvegarde antérieure. Cherchez ensuite qui, hormis le fournisseur, peut écrire dans la base de données.</translation>
    </message>
    <message>
        <source>Show the entries before it</source>
        <translation>Afficher les entrées précédentes</translation>
    </message>
    <message>
        <source>Show entry %1</source>
        <translation>Afficher l’entrée %1</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Entrée %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1, finished %2.</source>
        <translation>
            <numerusform>%Ln entrée en %1, fin le %2.</numerusform>
            <numerusform>%Ln entrées en %1, fin le %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::Columns</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::EntryDetail</name>
    <message>
        <source>The entry</source>
        <translation>L’entrée</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Only entries with this: %1</source>
        <translation>Seulement les entrées avec cette valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Ouvrir l’application</translation>
    </message>
    <message>
        <source>Only entries about this object</source>
        <translation>Seulement les entrées sur cet objet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Personne n’était connecté</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Show the request&apos;s checks</source>
        <translation>Afficher les contrôles de la requête</translation>
    </message>
    <message>
        <source>For OAuth requests, and for 24 hours</source>
        <translation>Pour les requêtes OAuth, pendant 24 heures</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Empreinte de l’entrée précédente</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::LiveSwitch</name>
    <message>
        <source>Pause or resume the live list</source>
        <translation>Suspendre ou reprendre la liste en direct</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Nothing new is asked for. Click to go on.</source>
        <translation>Les nouveautés ne sont plus demandées. Cliquez pour reprendre.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>%1 It is tried again every five seconds.</source>
        <translation>%1 Nouvel essai toutes les cinq secondes.</translation>
    </message>
    <message>
        <source>Live at the top</source>
        <translation>En direct en haut</translation>
    </message>
    <message>
        <source>The list stands still while you read below. At its top it is live again.</source>
        <translation>La liste ne bouge pas tant que vous lisez plus bas. En haut, elle est de nouveau en direct.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Asks for what is new every five seconds. Click to pause.</source>
        <translation>Demande les nouveautés toutes les cinq secondes. Cliquez pour suspendre.</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::PeriodDialog</name>
    <message>
        <source>Entries of a period</source>
        <translation>Entrées d’une période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Afficher les entrées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In your time zone: %1</source>
        <translation>Dans votre fuseau horaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>La fin doit être après le début.</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::PickDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Rechercher par nom ou e-mail</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Chargement des personnes…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Whose entries?</source>
        <translation>Les entrées de qui&#x202f;?</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Rechercher une application</translation>
    </message>
    <message>
        <source>Loading applications…</source>
        <translation>Chargement des applications…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Entries of which application?</source>
        <translation>Les entrées de quelle application&#x202f;?</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Afficher les entrées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::RequestDetail</name>
    <message>
        <source>Close the detail</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Show it in the audit log</source>
        <translation>Afficher dans le journal d’audit</translation>
    </message>
    <message>
        <source>Loading the checks…</source>
        <translation>Chargement des contrôles…</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>There is no record of this request</source>
        <translation>Il n’y a pas de compte rendu de cette requête</translation>
    </message>
    <message>
        <source>Decision records are kept for 24 hours, at most 10,000 of them, and only for OAuth requests.</source>
        <translation>Les comptes rendus de décision sont conservés 24 heures, au plus 10&#x202f;000, et seulement pour les requêtes OAuth.</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::RequestStrip</name>
    <message>
        <source>Requests: %1 · refused: %2</source>
        <translation>Requêtes&#xa0;: %1 · refusées&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2
Requests: %3 · refused: %4</source>
        <translation>%1 – %2
Requêtes&#xa0;: %3 · refusées&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::RequestsView</name>
    <message>
        <source>Search the requests</source>
        <translation>Rechercher une requête</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>OAuth requests</source>
        <translation>Requêtes OAuth</translation>
    </message>
    <message>
        <source>No requests in the last 24 hours</source>
        <translation>Aucune requête ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Each OAuth request leaves a record here: every check the provider made, in order, and why it said yes or no.</source>
        <translation>Chaque requête OAuth laisse ici un compte rendu&#xa0;: tous les contrôles du fournisseur, dans l’ordre, et pourquoi il a dit oui ou non.</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Chargement des requêtes…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Only this application</source>
        <translation>Seulement cette application</translation>
    </message>
    <message>
        <source>Show it in the audit log</source>
        <translation>Afficher dans le journal d’audit</translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>Copier l’identifiant de trace</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Toutes les applications</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::Words</name>
    <message>
        <source>Change an application&apos;s owner</source>
        <translation>Changer le propriétaire d’une application</translation>
    </message>
    <message>
        <source>Create an application</source>
        <translation>Créer une application</translation>
    </message>
    <message>
        <source>Application created</source>
        <translation>Application créée</translation>
    </message>
    <message>
        <source>Disable an application</source>
        <translation>Désactiver une application</translation>
    </message>
    <message>
        <source>Application disabled</source>
        <translation>Application désactivée</translation>
    </message>
    <message>
        <source>End an old secret</source>
        <translation>Révoquer un ancien secret</translation>
    </message>
    <message>
        <source>Export applications</source>
        <translation>Exporter des applications</translation>
    </message>
    <message>
        <source>Applications exported</source>
        <translation>Applications exportées</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Importer des applications</translation>
    </message>
    <message>
        <source>List applications</source>
        <translation>Lister les applications</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Propriétaire changé</translation>
    </message>
    <message>
        <source>Read an application</source>
        <translation>Consulter une application</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>Lire les secrets</translation>
    </message>
    <message>
        <source>Restore an application</source>
        <translation>Rétablir une application</translation>
    </message>
    <message>
        <source>Application restored</source>
        <translation>Application rétablie</translation>
    </message>
    <message>
        <source>Rotate a secret</source>
        <translation>Renouveler un secret</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <translation>Ancien secret révoqué</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Secret renouvelé</translation>
    </message>
    <message>
        <source>Change an application</source>
        <translation>Modifier une application</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>Application modifiée</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Consulter le journal d’audit</translation>
    </message>
    <message>
        <source>Verification of the chain started</source>
        <translation>Vérification de la chaîne lancée</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Branding changed</source>
        <translation>Identité visuelle modifiée</translation>
    </message>
    <message>
        <source>Read the branding</source>
        <translation>Consulter l’identité visuelle</translation>
    </message>
    <message>
        <source>Branding removed</source>
        <translation>Identité visuelle supprimée</translation>
    </message>
    <message>
        <source>Registered client deleted</source>
        <translation>Client enregistré supprimé</translation>
    </message>
    <message>
        <source>Client registered itself</source>
        <translation>Client auto-enregistré</translation>
    </message>
    <message>
        <source>Registered client changed</source>
        <translation>Client enregistré modifié</translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation>Code émis</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Code utilisé deux fois</translation>
    </message>
    <message>
        <source>Consent denied</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>Consentement accordé</translation>
    </message>
    <message>
        <source>List consents</source>
        <translation>Lister les consentements</translation>
    </message>
    <message>
        <source>Read a consent</source>
        <translation>Consulter un consentement</translation>
    </message>
    <message>
        <source>Revoke a consent</source>
        <translation>Révoquer un consentement</translation>
    </message>
    <message>
        <source>Consent revoked</source>
        <translation>Consentement révoqué</translation>
    </message>
    <message>
        <source>Wrong device code entered</source>
        <translation>Code d’appareil erroné saisi</translation>
    </message>
    <message>
        <source>Device created</source>
        <translation>Appareil créé</translation>
    </message>
    <message>
        <source>Read a device</source>
        <translation>Consulter un appareil</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Supprimer un appareil</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Appareil supprimé</translation>
    </message>
    <message>
        <source>Device linking started</source>
        <translation>Association d’un appareil commencée</translation>
    </message>
    <message>
        <source>List linked devices</source>
        <translation>Lister les appareils associés</translation>
    </message>
    <message>
        <source>Create an initial access token</source>
        <translation>Créer un jeton d’accès initial</translation>
    </message>
    <message>
        <source>Initial access token created</source>
        <translation>Jeton d’accès initial créé</translation>
    </message>
    <message>
        <source>List initial access tokens</source>
        <translation>Lister les jetons d’accès initiaux</translation>
    </message>
    <message>
        <source>Revoke an initial access token</source>
        <translation>Révoquer un jeton d’accès initial</translation>
    </message>
    <message>
        <source>Initial access token revoked</source>
        <translation>Jeton d’accès initial révoqué</translation>
    </message>
    <message>
        <source>Read the signing keys</source>
        <translation>Consulter les clés de signature</translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation>Clé de signature renouvelée</translation>
    </message>
    <message>
        <source>Application notified of a sign-out</source>
        <translation>Application avertie d’une déconnexion</translation>
    </message>
    <message>
        <source>Email not delivered</source>
        <translation>E-mail non remis</translation>
    </message>
    <message>
        <source>Metric created</source>
        <translation>Métrique créée</translation>
    </message>
    <message>
        <source>Read a metric</source>
        <translation>Consulter une métrique</translation>
    </message>
    <message>
        <source>Remove a metric</source>
        <translation>Supprimer une métrique</translation>
    </message>
    <message>
        <source>Metric removed</source>
        <translation>Métrique supprimée</translation>
    </message>
    <message>
        <source>List patients</source>
        <translation>Lister les patients</translation>
    </message>
    <message>
        <source>Patient&apos;s data read</source>
        <translation>Données de patient consultées</translation>
    </message>
    <message>
        <source>Samples read</source>
        <translation>Mesures consultées</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Mesures reçues</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>List sessions</source>
        <translation>Lister les sessions</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Jeton émis</translation>
    </message>
    <message>
        <source>Token refreshed</source>
        <translation>Jeton renouvelé</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>Jeton de renouvellement utilisé deux fois</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Read a decision record</source>
        <translation>Consulter un compte rendu de décision</translation>
    </message>
    <message>
        <source>Browser forgotten</source>
        <translation>Navigateur oublié</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>List people</source>
        <translation>Lister les personnes</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>Clé d’accès ajoutée</translation>
    </message>
    <message>
        <source>Passkey removed</source>
        <translation>Clé d’accès supprimée</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Password reset requested</source>
        <translation>Nouveau mot de passe demandé</translation>
    </message>
    <message>
        <source>Password reset sent</source>
        <translation>Lien de réinitialisation envoyé</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>Proof of identity failed</source>
        <translation>Échec de la preuve d’identité</translation>
    </message>
    <message>
        <source>Read an account</source>
        <translation>Consulter un compte</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>Codes de récupération créés</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Personne inscrite</translation>
    </message>
    <message>
        <source>Account restored</source>
        <translation>Compte rétabli</translation>
    </message>
    <message>
        <source>Second factor asked</source>
        <translation>Second facteur demandé</translation>
    </message>
    <message>
        <source>Second factor failed</source>
        <translation>Échec du second facteur</translation>
    </message>
    <message>
        <source>Second factors reset</source>
        <translation>Seconds facteurs réinitialisés</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Signed out elsewhere</source>
        <translation>Déconnexion ailleurs</translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation>Déconnexion partout</translation>
    </message>
    <message>
        <source>Authenticator app added</source>
        <translation>Application d’authentification ajoutée</translation>
    </message>
    <message>
        <source>Authenticator app removed</source>
        <translation>Application d’authentification supprimée</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Compte déverrouillé</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Modifier un compte</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Create a webhook</source>
        <translation>Créer un webhook</translation>
    </message>
    <message>
        <source>Webhook created</source>
        <translation>Webhook créé</translation>
    </message>
    <message>
        <source>Delivery sent again</source>
        <translation>Livraison renvoyée</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>Webhook désactivé</translation>
    </message>
    <message>
        <source>List webhooks</source>
        <translation>Lister les webhooks</translation>
    </message>
    <message>
        <source>List a webhook&apos;s deliveries</source>
        <translation>Lister les livraisons d’un webhook</translation>
    </message>
    <message>
        <source>Read a webhook</source>
        <translation>Consulter un webhook</translation>
    </message>
    <message>
        <source>Read a delivery</source>
        <translation>Consulter une livraison</translation>
    </message>
    <message>
        <source>Remove a webhook</source>
        <translation>Supprimer un webhook</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook supprimé</translation>
    </message>
    <message>
        <source>Send a delivery again</source>
        <translation>Renvoyer une livraison</translation>
    </message>
    <message>
        <source>Rotate a webhook&apos;s secret</source>
        <translation>Renouveler le secret d’un webhook</translation>
    </message>
    <message>
        <source>Webhook&apos;s secret rotated</source>
        <translation>Secret du webhook renouvelé</translation>
    </message>
    <message>
        <source>Test a webhook</source>
        <translation>Tester un webhook</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook testé</translation>
    </message>
    <message>
        <source>Change a webhook</source>
        <translation>Modifier un webhook</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook modifié</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Espace de travail créé</translation>
    </message>
    <message>
        <source>Demo workspace created</source>
        <translation>Espace de démonstration créé</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Identité visuelle</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Linked device</source>
        <translation>Appareil associé</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation>Jeton d’accès initial</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Compte rendu de décision</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Revocation (partner)</source>
        <translation>Révocation (partenaire)</translation>
    </message>
    <message>
        <source>Token request (partner)</source>
        <translation>Demande de jeton (partenaire)</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>Demande d’autorisation</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulaire de consentement</translation>
    </message>
    <message>
        <source>Sign-in with a passkey</source>
        <translation>Connexion avec une clé d’accès</translation>
    </message>
    <message>
        <source>Second factor form</source>
        <translation>Formulaire du second facteur</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>Formulaire de connexion</translation>
    </message>
    <message>
        <source>Account switched</source>
        <translation>Changement de compte</translation>
    </message>
    <message>
        <source>Device page</source>
        <translation>Page d’appareil</translation>
    </message>
    <message>
        <source>Device page, confirmed</source>
        <translation>Page d’appareil, confirmée</translation>
    </message>
    <message>
        <source>Device authorization request</source>
        <translation>Demande d’autorisation d’appareil</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>Demande d’autorisation poussée</translation>
    </message>
    <message>
        <source>Client registration</source>
        <translation>Enregistrement de client</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Demande de jeton</translation>
    </message>
    <message>
        <source>UserInfo</source>
        <translation>UserInfo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Accounts and sign-in</source>
        <translation>Comptes et connexion</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Registered clients</source>
        <translation>Clients enregistrés</translation>
    </message>
    <message>
        <source>Patients&apos; data</source>
        <translation>Données des patients</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Linked devices</source>
        <translation>Appareils associés</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Page affichée</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Acknowledge an alert</source>
        <translation>Acquitter une alerte</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerte acquittée</translation>
    </message>
    <message>
        <source>Alert over</source>
        <translation>Alerte terminée</translation>
    </message>
    <message>
        <source>List alerts</source>
        <translation>Lister les alertes</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Alerte déclenchée</translation>
    </message>
    <message>
        <source>Make an alert rule</source>
        <translation>Créer une règle d&apos;alerte</translation>
    </message>
    <message>
        <source>Alert rule made</source>
        <translation>Règle d&apos;alerte créée</translation>
    </message>
    <message>
        <source>Remove an alert rule</source>
        <translation>Supprimer une règle d&apos;alerte</translation>
    </message>
    <message>
        <source>Alert rule removed</source>
        <translation>Règle d&apos;alerte supprimée</translation>
    </message>
    <message>
        <source>Change an alert rule</source>
        <translation>Modifier une règle d&apos;alerte</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>Règle d&apos;alerte modifiée</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Règle d&apos;alerte</translation>
    </message>
    <message>
        <source>Device linked</source>
        <translation>Appareil associé</translation>
    </message>
    <message>
        <source>Device needs attention</source>
        <translation>Appareil à vérifier</translation>
    </message>
    <message>
        <source>Device unlinked</source>
        <translation>Appareil dissocié</translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation>Modifier un appareil</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Appareil modifié</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Modifier une association</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Association modifiée</translation>
    </message>
    <message>
        <source>Link refused by the person</source>
        <translation>Association refusée par la personne</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>Mettre fin à une association</translation>
    </message>
    <message>
        <source>Read a link</source>
        <translation>Lire une association</translation>
    </message>
    <message>
        <source>Fetch from a device now</source>
        <translation>Récupérer maintenant depuis un appareil</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>Import begun</source>
        <translation>Importation commencée</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <source>Receive a part of a file</source>
        <translation>Recevoir une partie de fichier</translation>
    </message>
    <message>
        <source>File taken in</source>
        <translation>Fichier en cours de lecture</translation>
    </message>
    <message>
        <source>Patient&apos;s health data erased</source>
        <translation>Données de santé effacées</translation>
    </message>
    <message>
        <source>Erasure begun</source>
        <translation>Effacement commencé</translation>
    </message>
    <message>
        <source>Patient&apos;s data exported</source>
        <translation>Données du patient exportées</translation>
    </message>
    <message>
        <source>Read the mail settings</source>
        <translation>Lire les réglages de messagerie</translation>
    </message>
    <message>
        <source>Test the mail settings</source>
        <translation>Tester les réglages de messagerie</translation>
    </message>
    <message>
        <source>Mail settings tested</source>
        <translation>Réglages de messagerie testés</translation>
    </message>
    <message>
        <source>Change a vendor&apos;s settings</source>
        <translation>Modifier les réglages d&apos;un fournisseur</translation>
    </message>
    <message>
        <source>Vendor&apos;s settings changed</source>
        <translation>Réglages d&apos;un fournisseur modifiés</translation>
    </message>
    <message>
        <source>Read the vendors&apos; settings</source>
        <translation>Lire les réglages des fournisseurs</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications</name>
    <message>
        <source>Authorization code</source>
        <translation>Code d’autorisation</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants client</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Types d’autorisation</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Search by name or client id</source>
        <translation>Rechercher nom ou identifiant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Pas encore d’applications</translation>
    </message>
    <message>
        <source>An application is a program that may ask people for access to their data. Register one to get its client id and secret.</source>
        <translation>Une application est un programme qui peut demander aux personnes l’accès à leurs données. Enregistrez-en une pour obtenir son identifiant client et son secret.</translation>
    </message>
    <message>
        <source>Loading applications…</source>
        <translation>Chargement des applications…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Somebody of another organisation</source>
        <translation>Quelqu’un d’une autre organisation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole address with its scheme.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse complète avec son schéma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fragment (#…), which is not allowed here.</source>
        <translation>«&#xa0;%1&#xa0;» contient un fragment (#…), ce qui n’est pas admis ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a wildcard. Addresses are compared character by character.</source>
        <translation>«&#xa0;%1&#xa0;» contient un joker. Les adresses sont comparées lettre à lettre.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has more than %2 characters.</source>
        <translation>«&#xa0;%1…&#xa0;» a plus de %2 caractères.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts neither with https:// nor with a private scheme that has a dot in it, such as com.example.app:/.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence ni par https:// ni par un schéma privé contenant un point, tel que com.example.app:/.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s).</source>
        <translation>
            <numerusform>Au plus %n ligne.</numerusform>
            <numerusform>Au plus %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Code d’appareil</translation>
    </message>
    <message>
        <source>By its secret, in the header or in the body</source>
        <translation>Par son secret, dans l’en-tête ou dans le corps</translation>
    </message>
    <message>
        <source>By its secret, in the header only</source>
        <translation>Par son secret, dans l’en-tête seulement</translation>
    </message>
    <message>
        <source>By its secret, in the body only</source>
        <translation>Par son secret, dans le corps seulement</translation>
    </message>
    <message>
        <source>By a JWT signed with its secret</source>
        <translation>Par un JWT signé avec son secret</translation>
    </message>
    <message>
        <source>By a JWT signed with its own key</source>
        <translation>Par un JWT signé avec sa propre clé</translation>
    </message>
    <message>
        <source>Not at all: public, runs in a browser or on a phone</source>
        <translation>Pas du tout&#xa0;: publique, dans un navigateur ou sur un téléphone</translation>
    </message>
    <message>
        <source>Everything the person may do</source>
        <translation>Tout ce que la personne peut faire</translation>
    </message>
    <message>
        <source>Who signed in</source>
        <translation>Qui s’est connecté</translation>
    </message>
    <message>
        <source>Name and profile</source>
        <translation>Nom et profil</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Data of rings and watches</source>
        <translation>Données des bagues et montres</translation>
    </message>
    <message>
        <source>Data of glucose sensors</source>
        <translation>Données des capteurs de glucose</translation>
    </message>
    <message>
        <source>Access while the person is away</source>
        <translation>Accès en l’absence de la personne</translation>
    </message>
    <message>
        <source>Write a number and s, min, h or d, for example 15 min.</source>
        <translation>Saisissez un nombre suivi de s, min, h ou d (jours), par exemple 15 min.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Write the whole address, for example https://example.org.</source>
        <translation>Saisissez l’adresse complète, par exemple https://example.org.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at character %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 au caractère %2.</translation>
    </message>
    <message>
        <source>This is not a JWK Set: it needs a list named &quot;keys&quot;.</source>
        <translation>Ce n’est pas un JWK Set&#xa0;: il y faut une liste nommée «&#xa0;keys&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>From 1 to %n key(s).</source>
        <translation>
            <numerusform>De 1 à %n clé.</numerusform>
            <numerusform>De 1 à %n clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A private or shared key is among them. Only public keys belong here; take that key out of use if it was sent to anybody.</source>
        <translation>Une clé privée ou partagée s’y trouve. Seules des clés publiques ont leur place ici&#x202f;; n’utilisez plus cette clé si elle a été transmise à quelqu’un.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationActions</name>
    <message>
        <source>Cancelled. It may have been done already: look at what is shown now.</source>
        <translation>Annulé. C’est peut-être déjà fait&#xa0;: vérifiez l’état affiché.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>It loses access at once: all its access and refresh tokens are revoked and people can no longer sign in to it. Nothing is deleted; you can restore it later, and people then sign in again.</source>
        <translation>Elle perd aussitôt l’accès&#xa0;: tous ses jetons d’accès et de renouvellement sont révoqués et plus personne ne peut s’y connecter. Rien n’est supprimé&#x202f;; vous pourrez la rétablir plus tard, et les personnes se connecteront alors de nouveau.</translation>
    </message>
    <message>
        <source>Disable application</source>
        <translation>Désactiver l’application</translation>
    </message>
    <message>
        <source>Disabling %1…</source>
        <translation>Désactivation de %1…</translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation>%1 n’a pas été désactivée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>%1 is disabled; its tokens no longer work.</source>
        <translation>%1 est désactivée&#x202f;; ses jetons ne sont plus valables.</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>Rétablissement de %1…</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 n’a pas été rétablie.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 est de nouveau active.</translation>
    </message>
    <message>
        <source>Making a new secret for %1…</source>
        <translation>Création d’un nouveau secret pour %1…</translation>
    </message>
    <message>
        <source>The secret of %1 was not changed.</source>
        <translation>Le secret de %1 n’a pas été changé.</translation>
    </message>
    <message>
        <source>The old secret works until %1.</source>
        <translation>L’ancien secret reste valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>The old secret no longer works.</source>
        <translation>L’ancien secret n’est plus valable.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Dernière utilisation le %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Il n’a jamais été utilisé.</translation>
    </message>
    <message>
        <source>End the old secret of %1 now?</source>
        <translation>Révoquer maintenant l’ancien secret de %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 Whoever still has only this secret gets no token from now on. The current secret goes on working.</source>
        <translation>%1 Qui n’a encore que ce secret n’obtient désormais plus de jeton. Le secret actuel reste valable.</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Révoquer l’ancien secret</translation>
    </message>
    <message>
        <source>Ending the old secret of %1…</source>
        <translation>Révocation de l’ancien secret de %1…</translation>
    </message>
    <message>
        <source>The old secret of %1 was not ended.</source>
        <translation>L’ancien secret de %1 n’a pas été révoqué.</translation>
    </message>
    <message>
        <source>The old secret of %1 no longer works.</source>
        <translation>L’ancien secret de %1 n’est plus valable.</translation>
    </message>
    <message>
        <source>Withdraw the consent of %1?</source>
        <translation>Révoquer le consentement de %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 loses access to this person&apos;s data at once, and its tokens for them end. When they sign in to it again, they are asked again.</source>
        <translation>%1 perd aussitôt l’accès aux données de cette personne, et ses jetons pour elle prennent fin. Le consentement sera redemandé à la prochaine connexion de la personne.</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Révoquer le consentement</translation>
    </message>
    <message>
        <source>Withdrawing the consent of %1…</source>
        <translation>Révocation du consentement de %1…</translation>
    </message>
    <message>
        <source>The consent of %1 was not withdrawn.</source>
        <translation>Le consentement de %1 n’a pas été révoqué.</translation>
    </message>
    <message>
        <source>%1 no longer reaches the data of %2.</source>
        <translation>%1 n’accède plus aux données de %2.</translation>
    </message>
    <message>
        <source>Export all applications</source>
        <translation>Exporter toutes les applications</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting applications…</source>
        <translation>Exportation des applications…</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Exportation de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) exported to %1, without secrets.</source>
        <translation>
            <numerusform>%n application exportée vers %1, sans secret.</numerusform>
            <numerusform>%n applications exportées vers %1, sans secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’exportation a été annulée&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Importer des applications</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>Importation terminée. Nouvelles&#xa0;: %1, modifiées&#xa0;: %2, inchangées&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationDetail</name>
    <message>
        <source>No application chosen</source>
        <translation>Aucune application sélectionnée</translation>
    </message>
    <message>
        <source>Choose one in the list to see its addresses, grants and secrets.</source>
        <translation>Sélectionnez-en une dans la liste pour voir ses adresses, ses types d’autorisation et ses secrets.</translation>
    </message>
    <message>
        <source>Loading the application…</source>
        <translation>Chargement de l’application…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Walk its flow</source>
        <translation>Parcourir son flux</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>Également admises</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Types d’autorisation</translation>
    </message>
    <message>
        <source>Kept sealed, can be read through the API</source>
        <translation>Conservé chiffré, lisible par l’API</translation>
    </message>
    <message>
        <source>Shown once, only its hash is kept</source>
        <translation>Affiché une fois, seule son empreinte est conservée</translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation>Durée de vie d’un jeton d’accès</translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Valeur par défaut du fournisseur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Sign-in and redirects</source>
        <translation>Connexion et redirections</translation>
    </message>
    <message>
        <source>Grants and scopes</source>
        <translation>Autorisations et portées</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>After signing out</source>
        <translation>Après la déconnexion</translation>
    </message>
    <message>
        <source>Notified when a session ends</source>
        <translation>Avertie en fin de session</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Pushed ones only (PAR)</source>
        <translation>Poussées seulement (PAR)</translation>
    </message>
    <message>
        <source>The redirect carries the person&apos;s e-mail address and names.</source>
        <translation>La redirection porte l’adresse e-mail, le prénom et le nom de la personne.</translation>
    </message>
    <message>
        <source>Nobody is sent back to it: it has no address.</source>
        <translation>Personne n’y est renvoyé&#xa0;: elle n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>The password grant lets it see people&apos;s passwords.</source>
        <translation>L’autorisation par mot de passe lui révèle les mots de passe.</translation>
    </message>
    <message>
        <source>Trusted: it may manage applications through the client-keyed API.</source>
        <translation>De confiance&#xa0;: elle peut gérer des applications par l’API à clé client.</translation>
    </message>
    <message>
        <source>It proves itself</source>
        <translation>Elle s’authentifie</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Son secret</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Clés publiques</translation>
    </message>
    <message>
        <source>Life of a refresh token</source>
        <translation>Durée de vie d’un jeton de renouvellement</translation>
    </message>
    <message>
        <source>Access tokens are</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>JWTs (RFC 9068)</source>
        <translation>JWT (RFC 9068)</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Opaques</translation>
    </message>
    <message>
        <source>ID tokens are signed with</source>
        <translation>Signature des jetons d’identité</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Liés à</translation>
    </message>
    <message>
        <source>The application&apos;s key (DPoP)</source>
        <translation>La clé de l’application (DPoP)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationExport</name>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>There is no application to export. The console&apos;s own is never exported.</source>
        <translation>Il n’y a aucune application à exporter. Celle de la console n’est jamais exportée.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Reload the list.</source>
        <translation>%1 n’existe plus. Rechargez la liste.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or make room.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationForm</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list; what you typed is kept</source>
        <translation>Retour à la liste&#x202f;; votre saisie est conservée</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nouvelle application</translation>
    </message>
    <message>
        <source>Register application</source>
        <translation>Enregistrer l’application</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The new application</source>
        <translation>La nouvelle application</translation>
    </message>
    <message>
        <source>The application &quot;%1&quot;</source>
        <translation>L’application «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation>Enregistrement… Annuler</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Sections du formulaire</translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down go from section to section</source>
        <translation>Ctrl+Page préc. et Ctrl+Page suiv. passent d’une section à l’autre</translation>
    </message>
    <message>
        <source>Enter; Ctrl+Enter in a field of several lines</source>
        <translation>Entrée&#x202f;; Ctrl+Entrée dans un champ de plusieurs lignes</translation>
    </message>
    <message>
        <source>Only a name and, with the authorization code grant, a redirect address are needed. Everything can be changed later, except how it proves itself and keeps its secret.</source>
        <translation>Il suffit d’un nom et, avec le code d’autorisation, d’une adresse de redirection. Tout peut être modifié plus tard, sauf la façon dont elle s’authentifie et dont son secret est conservé.</translation>
    </message>
    <message>
        <source>%1, has something wrong</source>
        <translation>%1, contient une erreur</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelled. Check the list before you try again: it may have been registered already.</source>
        <translation>Annulé. Consultez la liste avant de réessayer&#xa0;: l’application est peut-être déjà enregistrée.</translation>
    </message>
    <message>
        <source>Cancelled. It may have been saved already; saving again does no harm.</source>
        <translation>Annulé. C’est peut-être déjà enregistré&#x202f;; enregistrer de nouveau est sans risque.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationsPlace</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nouvelle application</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renouveler le secret…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistrée.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Registers or changes applications from a JSON file</source>
        <translation>Enregistre ou modifie des applications depuis un fichier JSON</translation>
    </message>
    <message>
        <source>Writes all applications into a JSON file, without their secrets</source>
        <translation>Écrit toutes les applications dans un fichier JSON, sans leurs secrets</translation>
    </message>
    <message>
        <source>Everything is saved, but the application did not change hands.</source>
        <translation>Tout est enregistré, mais l’application n’a pas changé de propriétaire.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::AuthenticationSection</name>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>How the application proves to the provider who it is.</source>
        <translation>Comment l’application prouve son identité au fournisseur.</translation>
    </message>
    <message>
        <source>It proves itself</source>
        <translation>Elle s’authentifie</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Son secret</translation>
    </message>
    <message>
        <source>Shown once; the provider keeps only its hash</source>
        <translation>Affiché une fois&#x202f;; le fournisseur n’en garde que l’empreinte</translation>
    </message>
    <message>
        <source>Kept sealed by the provider, can be read again</source>
        <translation>Conservé chiffré par le fournisseur, lisible de nouveau</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Clés publiques</translation>
    </message>
    <message>
        <source>A JWK Set (RFC 7517) as JSON: {&quot;keys&quot;: [ … ]}. Paste the set itself: the provider fetches no jwks_uri.</source>
        <translation>Un JWK Set (RFC 7517) en JSON&#xa0;: {&quot;keys&quot;: [ … ]}. Collez l’ensemble lui-même&#xa0;: le fournisseur ne va chercher aucun jwks_uri.</translation>
    </message>
    <message>
        <source>Chosen when the application is registered: a secret that was only hashed cannot be sealed later.</source>
        <translation>Choisi à l’enregistrement de l’application&#xa0;: un secret dont seule l’empreinte est conservée ne peut plus être chiffré.</translation>
    </message>
    <message>
        <source>A JWT signed with its own key needs the public key here.</source>
        <translation>Un JWT signé avec sa propre clé exige ici la clé publique.</translation>
    </message>
    <message>
        <source>The provider checks the signature with the secret, so it has to keep it.</source>
        <translation>Le fournisseur vérifie la signature avec le secret&#x202f;; il doit donc le conserver.</translation>
    </message>
    <message>
        <source>The provider kept only the hash of the secret, which verifies no signature. Register another application whose secret is kept.</source>
        <translation>Le fournisseur n’a gardé que l’empreinte du secret, qui ne permet de vérifier aucune signature. Enregistrez une autre application dont le secret est conservé.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ConsentsSection</name>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Reading the consents…</source>
        <translation>Lecture des consentements…</translation>
    </message>
    <message>
        <source>Nobody gives it access to their data now. People are asked when they first sign in to it.</source>
        <translation>Personne ne lui donne accès à ses données pour l’instant. Le consentement est demandé à la première connexion.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Withdraw the consent of %1</source>
        <translation>Révoquer le consentement de %1</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>For use at %1</source>
        <translation>Pour une utilisation auprès de %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>What people read about it when they are asked for consent.</source>
        <translation>Ce que les personnes lisent à son sujet quand leur consentement est demandé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people know it.</source>
        <translation>Tel qu’on le connaît.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it does with the data, in a sentence or two.</source>
        <translation>Ce qu’elle fait des données, en une phrase ou deux.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Where people read more about it.</source>
        <translation>Où l’on peut en savoir plus.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The address of its picture.</source>
        <translation>L’adresse de son image.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::GrantSection</name>
    <message>
        <source>Grants and scopes</source>
        <translation>Autorisations et portées</translation>
    </message>
    <message>
        <source>How it gets its tokens, and what they are good for.</source>
        <translation>Comment elle obtient ses jetons, et à quoi ils servent.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Types d’autorisation</translation>
    </message>
    <message>
        <source>A person signs in at the provider and consents.</source>
        <translation>Une personne se connecte chez le fournisseur et consent.</translation>
    </message>
    <message>
        <source>Stays signed in with rotating tokens.</source>
        <translation>Reste connectée grâce à des jetons renouvelés.</translation>
    </message>
    <message>
        <source>For devices without a browser: the person enters a code on their phone.</source>
        <translation>Pour les appareils sans navigateur&#xa0;: la personne saisit un code sur son téléphone.</translation>
    </message>
    <message>
        <source>Acts as its owner, without a person.</source>
        <translation>Agit au nom de son propriétaire, sans personne.</translation>
    </message>
    <message>
        <source>For old clients that cannot do otherwise; each use is audited.</source>
        <translation>Pour d’anciens clients qui ne peuvent faire autrement&#x202f;; chaque usage est audité.</translation>
    </message>
    <message>
        <source>The application sees people&apos;s passwords. Whoever has a second factor cannot sign in this way. Current practice (RFC 9700) forbids this grant.</source>
        <translation>L’application voit les mots de passe des personnes. Qui a un second facteur ne peut se connecter ainsi. Les bonnes pratiques actuelles (RFC 9700) proscrivent ce type d’autorisation.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>The most it may ask for. Scopes other than &quot;all&quot; work where your organisation has finer scopes.</source>
        <translation>Le maximum qu’elle peut demander. Les portées autres que «&#xa0;all&#xa0;» valent si votre organisation a des portées plus fines.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>One address a line: the APIs that it may name as a token&apos;s audience (RFC 8707).</source>
        <translation>Une adresse par ligne&#xa0;: les API qu’elle peut nommer comme audience d’un jeton (RFC 8707).</translation>
    </message>
    <message>
        <source>Trusted: may manage applications through the client-keyed API</source>
        <translation>De confiance&#xa0;: peut gérer des applications par l’API à clé client</translation>
    </message>
    <message>
        <source>Only a platform administrator may change this.</source>
        <translation>Seul un administrateur de la plateforme peut changer cela.</translation>
    </message>
    <message>
        <source>With its secret alone it registers, changes and disables applications of your organisation, and reads the secrets of those made there.</source>
        <translation>Avec son seul secret, elle enregistre, modifie et désactive des applications de votre organisation, et lit les secrets de celles qui y ont été créées.</translation>
    </message>
    <message>
        <source>Choose at least one: without a grant it gets no token.</source>
        <translation>Choisissez-en au moins un&#xa0;: sans type d’autorisation, elle n’obtient aucun jeton.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>A public application cannot prove who it is.</source>
        <translation>Une application publique ne peut pas prouver son identité.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erronée</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Importer des applications</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’importation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>The provider looks at the file…</source>
        <translation>Le fournisseur examine le fichier…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is larger than 8 MiB.</source>
        <translation>Le fichier dépasse 8 Mio.</translation>
    </message>
    <message>
        <source>Export fewer applications, or split the list in it.</source>
        <translation>Exportez moins d’applications, ou divisez la liste qu’il contient.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 in line %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 à la ligne %2.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Applications, or mend it.</source>
        <translation>Choisissez un fichier exporté depuis Applications, ou corrigez celui-ci.</translation>
    </message>
    <message>
        <source>There is no application in this file.</source>
        <translation>Ce fichier ne contient aucune application.</translation>
    </message>
    <message>
        <source>It needs a list named &quot;applications&quot;.</source>
        <translation>Il y faut une liste nommée «&#xa0;applications&#xa0;».</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>As they were: %1</source>
        <translation>Inchangées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Erronées&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>New ones get a secret of their own, shown once afterwards.</source>
        <translation>Les nouvelles reçoivent leur propre secret, affiché une fois ensuite.</translation>
    </message>
    <message>
        <source>Leave out what is wrong and import the rest</source>
        <translation>Écarter ce qui est erroné et importer le reste</translation>
    </message>
    <message>
        <source>Nothing is left once the wrong entries are left out: mend the file and choose it again</source>
        <translation>Sans ce qui est erroné, il ne reste rien&#xa0;: corrigez le fichier et choisissez-le de nouveau</translation>
    </message>
    <message>
        <source>The check was not finished: you cancelled.</source>
        <translation>Le fournisseur n’a pas été interrogé jusqu’au bout&#xa0;: vous avez annulé.</translation>
    </message>
    <message>
        <source>Try again, or choose another file.</source>
        <translation>Réessayez, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Cancelled. It may have been imported already: check the list.</source>
        <translation>Annulé. L’importation a peut-être déjà eu lieu&#xa0;: consultez la liste.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>Importer (%1)</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>head of the column that says what becomes of a line</comment>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who looks after the application, here and at whoever made it.</source>
        <translation>Qui s’occupe de l’application, ici et chez son éditeur.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>An administrator or developer. With client credentials the application acts as its owner; when it changes hands, tokens of this kind end.</source>
        <translation>Un administrateur ou un développeur. Avec les identifiants client, l’application agit au nom de son propriétaire&#x202f;; si elle en change, les jetons de ce type prennent fin.</translation>
    </message>
    <message>
        <source>Only an administrator may give it to somebody else.</source>
        <translation>Seul un administrateur peut la donner à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line: whom to write to about it.</source>
        <translation>Adresses e-mail, une par ligne&#xa0;: à qui écrire à son sujet.</translation>
    </message>
    <message>
        <source>Reading who may own it…</source>
        <translation>Lecture des propriétaires possibles…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who else may own it was not read.</source>
        <translation>Les autres propriétaires possibles n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Who else may own it could not be read. %1</source>
        <translation>Les autres propriétaires possibles n’ont pas pu être lus. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::RedirectSection</name>
    <message>
        <source>Sign-in and redirects</source>
        <translation>Connexion et redirections</translation>
    </message>
    <message>
        <source>Where people are sent after they sign in, consent or sign out.</source>
        <translation>Où les personnes sont renvoyées après connexion, consentement ou déconnexion.</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Adresses de redirection</translation>
    </message>
    <message>
        <source>One a line, needed with the authorization code grant. Compared character by character.</source>
        <translation>Une par ligne, nécessaire avec le code d’autorisation. Comparées lettre à lettre.</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Adresses après la déconnexion</translation>
    </message>
    <message>
        <source>One a line; where people may be sent after they sign out through the application.</source>
        <translation>Une par ligne&#x202f;; où les personnes peuvent être renvoyées après s’être déconnectées par l’application.</translation>
    </message>
    <message>
        <source>Back-channel logout address</source>
        <translation>Adresse de déconnexion back-channel</translation>
    </message>
    <message>
        <source>The provider calls it when somebody&apos;s session ends, so that the application ends its own.</source>
        <translation>Le fournisseur l’appelle à la fin d’une session, pour que l’application termine la sienne.</translation>
    </message>
    <message>
        <source>Accept pushed authorization requests only (PAR)</source>
        <translation>N’accepter que les demandes d’autorisation poussées (PAR)</translation>
    </message>
    <message>
        <source>The application sends its request to the provider directly, so that nobody can change it in the browser.</source>
        <translation>L’application envoie sa demande directement au fournisseur&#xa0;: personne ne peut la modifier dans le navigateur.</translation>
    </message>
    <message>
        <source>Put the person&apos;s e-mail address and names into the redirect</source>
        <translation>Ajouter l’adresse e-mail, le prénom et le nom de la personne à la redirection</translation>
    </message>
    <message>
        <source>Only for clients of the first API, which read there who signed in.</source>
        <translation>Seulement pour les clients de la première API, qui y lisent qui s’est connecté.</translation>
    </message>
    <message>
        <source>Addresses are kept in browsers&apos; histories and servers&apos; logs, and these then hold who signed in. Newer clients ask /userinfo instead.</source>
        <translation>Les adresses restent dans l’historique des navigateurs et les journaux des serveurs, qui gardent alors la trace de qui s’est connecté. Les clients récents interrogent plutôt /userinfo.</translation>
    </message>
    <message>
        <source>The authorization code grant needs an address to come back to.</source>
        <translation>Le code d’autorisation exige une adresse de retour.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::RotateDialog</name>
    <message>
        <source>Rotate secret</source>
        <translation>Renouveler le secret</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nouveau secret pour %1</translation>
    </message>
    <message>
        <source>The application gets a new secret, shown once. Choose how long the old one works beside it, so that nothing breaks while you put the new one in place.</source>
        <translation>L’application reçoit un nouveau secret, affiché une seule fois. Choisissez combien de temps l’ancien reste valable, afin que rien ne s’interrompe pendant que vous mettez le nouveau en place.</translation>
    </message>
    <message>
        <source>Not at all: it may have leaked</source>
        <translation>Pas du tout&#xa0;: il a pu fuir</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>The old secret stays valid for</source>
        <translation>L’ancien secret reste valable</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Dernière utilisation le %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Il n’a jamais été utilisé.</translation>
    </message>
    <message>
        <source>Two secrets work now, and no more than two can. The oldest one, created %1, ends at once. %2</source>
        <translation>Deux secrets sont valables, et il ne peut y en avoir davantage. Le plus ancien, créé le %1, prend fin aussitôt. %2</translation>
    </message>
    <message>
        <source>Whoever has only the old secret gets no token from now on. Tokens that were given out live on until they end.</source>
        <translation>Qui n’a que l’ancien secret n’obtient désormais plus de jeton. Les jetons déjà délivrés restent valables jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>The old secret works until %1. You can end it sooner.</source>
        <translation>L’ancien secret reste valable jusqu’au %1. Vous pouvez le révoquer plus tôt.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::SecretDialog</name>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>Le secret de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message numerus="yes">
        <source>A copied secret leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Un secret copié quitte le presse-papiers après %n seconde.</numerusform>
            <numerusform>Un secret copié quitte le presse-papiers après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l’ai gardé</translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation>Secrets client</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n application(s)</source>
        <translation>
            <numerusform>Le secret de %n application</numerusform>
            <numerusform>Les secrets de %n applications</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it now and keep it where the application runs. It is shown this once.</source>
        <translation>Copiez-le maintenant et gardez-le là où tourne l’application. Il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>Copy each now and keep it where its application runs. They are shown this once.</source>
        <translation>Copiez-les tous maintenant et gardez chacun là où tourne son application. Ils ne sont affichés que cette fois.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Je les ai gardés</translation>
    </message>
    <message>
        <source>Nobody sees it again once this is closed. Copy it, or say that you have kept it.</source>
        <translation>Une fois cette fenêtre fermée, plus personne ne le verra. Copiez-le, ou indiquez que vous l’avez gardé.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Reading the secrets…</source>
        <translation>Lecture des secrets…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renouveler le secret…</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Dernière utilisation le %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Révoquer l’ancien secret maintenant</translation>
    </message>
    <message>
        <source>Current secret</source>
        <translation>Secret actuel</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Ancien secret</translation>
    </message>
    <message>
        <source>It has no secret that works. Rotate to give it a new one.</source>
        <translation>Elle n’a aucun secret valable. Renouvelez-le pour lui en donner un.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::TokenSection</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>How long tokens live and what they look like.</source>
        <translation>Durée de vie et forme des jetons.</translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation>Durée de vie d’un jeton d’accès</translation>
    </message>
    <message>
        <source>For example 15 min, 1 h or 2 d. Short is safer: a leaked token ends sooner.</source>
        <translation>Par exemple 15 min, 1 h ou 2 d (jours). Court est plus sûr&#xa0;: un jeton divulgué expire plus tôt.</translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Valeur par défaut du fournisseur</translation>
    </message>
    <message>
        <source>Life of a refresh token</source>
        <translation>Durée de vie d’un jeton de renouvellement</translation>
    </message>
    <message>
        <source>How long the application may stay away before the person signs in again.</source>
        <translation>Combien de temps l’application peut rester inactive avant que la personne doive se reconnecter.</translation>
    </message>
    <message>
        <source>Access tokens are</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Opaque ones end at once when they are revoked.</source>
        <translation>Les jetons opaques prennent fin dès leur révocation.</translation>
    </message>
    <message>
        <source>Opaque: APIs ask the provider about them</source>
        <translation>Opaques&#xa0;: les API interrogent le fournisseur</translation>
    </message>
    <message>
        <source>JWTs: APIs check them by themselves (RFC 9068)</source>
        <translation>JWT&#xa0;: les API les vérifient elles-mêmes (RFC 9068)</translation>
    </message>
    <message>
        <source>ID tokens are signed with</source>
        <translation>Signature des jetons d’identité</translation>
    </message>
    <message>
        <source>ES256: short and quick</source>
        <translation>ES256&#xa0;: courte et rapide</translation>
    </message>
    <message>
        <source>RS256: understood by old clients too</source>
        <translation>RS256&#xa0;: comprise aussi par les anciens clients</translation>
    </message>
    <message>
        <source>Bind tokens to the application&apos;s key (DPoP)</source>
        <translation>Lier les jetons à la clé de l’application (DPoP)</translation>
    </message>
    <message>
        <source>A stolen token is worth nothing without the key (RFC 9449). The application has to support it.</source>
        <translation>Un jeton volé ne vaut rien sans la clé (RFC 9449). L’application doit le prendre en charge.</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices</name>
    <message>
        <source>Glucose sensor</source>
        <translation>Capteur CGM</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Associé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Data arrives as it should.</source>
        <translation>Les données arrivent comme il faut.</translation>
    </message>
    <message>
        <source>The last attempts to fetch data failed. They are repeated; if the error stays, the person must link it again.</source>
        <translation>Les dernières récupérations de données ont échoué. Elles sont répétées&#x202f;; si l’erreur persiste, la personne doit associer l’appareil de nouveau.</translation>
    </message>
    <message>
        <source>%1 no longer lets us in: the permission was taken back there, or has ended. Linking it again mends it.</source>
        <translation>%1 ne nous laisse plus entrer&#xa0;: l’autorisation y a été retirée, ou elle a expiré. L’associer de nouveau y remédie.</translation>
    </message>
    <message>
        <source>Nothing was allowed that can be fetched. Link it again, and allow at least one kind of data.</source>
        <translation>Rien de ce qui peut être récupéré n’a été autorisé. Associez-le de nouveau et autorisez au moins un type de données.</translation>
    </message>
    <message>
        <source>%1 gives nothing out at the moment: the membership there may have lapsed. Once it is renewed, what was missed is fetched.</source>
        <translation>%1 ne donne rien pour le moment&#xa0;: l’abonnement a peut-être expiré. Une fois renouvelé, ce qui manque sera récupéré.</translation>
    </message>
    <message>
        <source>The answers of %1 cannot be read. It is tried again from time to time; nothing is deleted.</source>
        <translation>Les réponses de %1 sont illisibles. Un nouvel essai a lieu de temps en temps&#x202f;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. It is tried again from time to time, and what was missed is fetched then.</source>
        <translation>Impossible de joindre %1. Un nouvel essai a lieu de temps en temps, et ce qui manque sera alors récupéré.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Dissocié</translation>
    </message>
    <message>
        <source>What is new is being fetched.</source>
        <translation>Les nouveautés sont en cours de récupération.</translation>
    </message>
    <message>
        <source>The history is being fetched, newest days first.</source>
        <translation>L’historique est en cours de récupération, les jours les plus récents d’abord.</translation>
    </message>
    <message>
        <source>No data has come for longer than usual. Ask the person whether they wear and charge it, and whether its app is still open on their phone.</source>
        <translation>Aucune donnée n’est arrivée depuis plus longtemps que d’habitude. Demandez à la personne si elle porte et recharge l’appareil, et si son application est toujours ouverte sur le téléphone.</translation>
    </message>
    <message>
        <source>The person has not finished linking it.</source>
        <translation>La personne n’a pas terminé l’association.</translation>
    </message>
    <message>
        <source>Nothing is fetched any more. What was received is still there; only the person can link it again.</source>
        <translation>Plus rien n’est récupéré. Ce qui a été reçu est toujours là&#x202f;; seule la personne peut l’associer de nouveau.</translation>
    </message>
    <message>
        <source>Permission has ended</source>
        <translation>Autorisation expirée</translation>
    </message>
    <message>
        <source>Membership may have lapsed</source>
        <translation>Abonnement peut-être expiré</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <translation>Rien n’a été autorisé</translation>
    </message>
    <message>
        <source>Answers cannot be read</source>
        <translation>Réponses illisibles</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Settings are wrong</source>
        <translation>Réglages erronés</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>age, weight and height</source>
        <translation>âge, poids et taille</translation>
    </message>
    <message>
        <source>sleep, activity and readiness</source>
        <translation>sommeil, activité et forme</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>fréquence cardiaque</translation>
    </message>
    <message>
        <source>workouts</source>
        <translation>entraînements</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>oxygen saturation at night</source>
        <translation>saturation en oxygène la nuit</translation>
    </message>
    <message>
        <source>%1 does not know this workspace: its client id or secret is wrong. A platform administrator corrects that under Settings, Vendors.</source>
        <translation>%1 ne connaît pas cet espace&#xa0;: son identifiant client ou son secret est faux. Un administrateur de la plateforme corrige cela sous Réglages, Fournisseurs.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::DeviceDetail</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Dernières données</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation>Associé depuis</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Afficher les données</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Dissocier…</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>%1, %2 % of the history</source>
        <translation>%1, %2&#xa0;% de l’historique</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Finish linking…</source>
        <translation>Terminer l’association…</translation>
    </message>
    <message>
        <source>Link again…</source>
        <translation>Associer de nouveau…</translation>
    </message>
    <message>
        <source>Only %1 can do that: signed in, with &quot;Link a ring&quot; under Devices.</source>
        <translation>Seule la personne concernée, %1, peut le faire&#xa0;: connectée, avec «&#xa0;Associer une bague&#xa0;» sous Appareils.</translation>
    </message>
    <message>
        <source>Not allowed and so not fetched: %1. Link it again to allow more.</source>
        <translation>Non autorisé, donc non récupéré&#xa0;: %1. Associez-le de nouveau pour en autoriser davantage.</translation>
    </message>
    <message>
        <source>Not allowed and so not fetched: %1.</source>
        <translation>Non autorisé, donc non récupéré&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the vendor could not be read and were kept out.</source>
        <translation>
            <numerusform>%n enregistrement du fabricant était illisible et a été écarté.</numerusform>
            <numerusform>%n enregistrements du fabricant étaient illisibles et ont été écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Where several sources measure the same</source>
        <translation>Lorsque plusieurs sources mesurent la même chose</translation>
    </message>
    <message>
        <source>This one is preferred</source>
        <translation>Celle-ci est préférée</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Aucune préférence</translation>
    </message>
    <message>
        <source>Prefer no longer</source>
        <translation>Ne plus préférer</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Préférer cette source</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::DevicesPlace</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Dernières données</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Search by person or device</source>
        <translation>Rechercher par personne ou appareil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Linked devices</source>
        <translation>Appareils associés</translation>
    </message>
    <message>
        <source>No linked devices yet</source>
        <translation>Pas encore d’appareils associés</translation>
    </message>
    <message>
        <source>Rings, watches and glucose sensors show up here once people of your organisation link them to their account.</source>
        <translation>Bagues, montres et capteurs de glucose apparaissent ici dès que des personnes de votre organisation les associent à leur compte.</translation>
    </message>
    <message>
        <source>Loading devices…</source>
        <translation>Chargement des appareils…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Afficher les données</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Link a ring…</source>
        <translation>Associer une bague…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Dissocier…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Prefer no longer</source>
        <translation>Ne plus préférer</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Préférer cette source</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::LinkActions</name>
    <message>
        <source>%1 cannot be fetched now.</source>
        <translation>Impossible de récupérer %1 maintenant.</translation>
    </message>
    <message>
        <source>Nothing is fetched from %1 any more. What was received until now stays in your record. This cannot be undone, but you can link it again.</source>
        <translation>Plus rien n’est récupéré auprès de %1. Ce qui a été reçu jusqu’ici reste dans votre dossier. C’est irréversible, mais vous pouvez l’associer de nouveau.</translation>
    </message>
    <message>
        <source>Nothing is fetched from %1 any more. What was received until now stays in the record of %2. This cannot be undone: only %2 can link it again.</source>
        <translation>Plus rien n’est récupéré auprès de %1. Ce qui a été reçu jusqu’ici reste dans le dossier de %2. C’est irréversible&#xa0;: %2 est seul à pouvoir l’associer de nouveau.</translation>
    </message>
    <message>
        <source>Unlink the %1 of %2?</source>
        <translation>Dissocier %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>%1 is still linked.</source>
        <translation>%1 est toujours associé.</translation>
    </message>
    <message>
        <source>The %1 of %2 is unlinked, but %3 did not confirm it. The permission can be taken back there, too.</source>
        <translation>%1 de %2 est dissocié, mais %3 ne l’a pas confirmé. L’autorisation peut aussi être retirée là-bas.</translation>
    </message>
    <message>
        <source>The %1 of %2 is unlinked.</source>
        <translation>%1 de %2 est dissocié.</translation>
    </message>
    <message>
        <source>%1 is not preferred.</source>
        <translation>%1 n’est pas préféré.</translation>
    </message>
    <message>
        <source>%1 now comes before other sources of %2.</source>
        <translation>%1 passe désormais avant les autres sources de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is preferred no longer.</source>
        <translation>%1 de %2 n’est plus préféré.</translation>
    </message>
    <message>
        <source>The order of sources was not changed.</source>
        <translation>L’ordre des sources n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>The order of sources is as it was.</source>
        <translation>L’ordre des sources est comme avant.</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::LinkDialog</name>
    <message>
        <source>This is the page of %1. What you type there is forgotten when this window closes.</source>
        <translation>C’est la page de %1. Ce que vous y saisissez est oublié à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Associer un appareil</translation>
    </message>
    <message>
        <source>Link %1 to your account</source>
        <translation>Associer %1 à votre compte</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Asking for the address of %1…</source>
        <translation>Demande de l’adresse de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be linked here yet.</source>
        <translation>%1 ne peut pas encore être associé ici.</translation>
    </message>
    <message>
        <source>This workspace is not registered with %1.</source>
        <translation>Cet espace n’est pas enregistré auprès de %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A platform administrator registers it there, and enters client id and secret under Settings, Vendors.</source>
        <translation>Un administrateur de la plateforme l’y enregistre, puis saisit l’identifiant client et le secret sous Réglages, Fournisseurs.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Exchange</name>
    <message numerus="yes">
        <source>(a page of %n bytes; the embedded view shows it)</source>
        <translation>
            <numerusform>(une page de %n octet&#x202f;; la vue intégrée la montre)</numerusform>
            <numerusform>(une page de %n octets&#x202f;; la vue intégrée la montre)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(cut here; %n bytes in all)</source>
        <translation>
            <numerusform>(coupé ici&#x202f;; %n octet en tout)</numerusform>
            <numerusform>(coupé ici&#x202f;; %n octets en tout)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowApplication</name>
    <message>
        <source>Who the token speaks for</source>
        <translation>Pour qui parle le jeton</translation>
    </message>
    <message>
        <source>The applications this person may see</source>
        <translation>Les applications que cette personne peut voir</translation>
    </message>
    <message>
        <source>The person, as a partner sees them</source>
        <translation>La personne, telle qu’un partenaire la voit</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowPlace</name>
    <message>
        <source>Flow studio</source>
        <translation>Studio de flux</translation>
    </message>
    <message>
        <source>Authorization code with PKCE</source>
        <translation>Code d’autorisation avec PKCE</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Call the request off</source>
        <translation>Interrompre la requête</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Exécuter l’étape suivante</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Go on until a person is needed</source>
        <translation>Continuer jusqu’à ce qu’une personne soit nécessaire</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Start over with a fresh verifier, as a stranger</source>
        <translation>Recommencer avec un nouveau vérificateur, sans être connecté</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>What the application sends and receives</source>
        <translation>Ce que l’application envoie et reçoit</translation>
    </message>
    <message>
        <source>How the provider came to its answer</source>
        <translation>Comment le fournisseur est arrivé à sa réponse</translation>
    </message>
    <message>
        <source>Reading the applications…</source>
        <translation>Lecture des applications…</translation>
    </message>
    <message>
        <source>Go to Applications</source>
        <translation>Aller aux applications</translation>
    </message>
    <message>
        <source>No application to walk</source>
        <translation>Aucune application à parcourir</translation>
    </message>
    <message>
        <source>The studio walks an application&apos;s sign-in and consent step by step and shows what goes over the wire. Create an application first.</source>
        <translation>Le studio parcourt pas à pas la connexion et le consentement d’une application et montre ce qui passe sur le réseau. Créez d’abord une application.</translation>
    </message>
    <message>
        <source>This happens between the person&apos;s browser and the provider; the application sees nothing of it. The provider&apos;s side is in the next tab.</source>
        <translation>Cela se passe entre le navigateur de la personne et le fournisseur&#x202f;; l’application n’en voit rien. Le côté du fournisseur est dans l’onglet suivant.</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s decision record…</source>
        <translation>Lecture du compte rendu de décision…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Ouvrir l’application</translation>
    </message>
    <message>
        <source>GET %1 answered %2 in %3: the token works.</source>
        <translation>GET %1 a répondu %2 en %3&#xa0;: le jeton fonctionne.</translation>
    </message>
    <message>
        <source>Walk the flow of %1</source>
        <translation>Parcourir le flux de %1</translation>
    </message>
    <message>
        <source>The studio acts as the application: it asks the provider for authorization, you sign in and consent on the provider&apos;s own pages, and it exchanges the code for a token. Each request and each of the provider&apos;s checks is shown on the right.</source>
        <translation>Le studio agit comme l’application&#xa0;: il demande une autorisation au fournisseur, vous vous connectez et donnez votre consentement sur les pages du fournisseur, et il échange le code contre un jeton. Chaque requête et chaque contrôle du fournisseur s’affichent à droite.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>The provider takes the request</source>
        <translation>Le fournisseur accepte la requête</translation>
    </message>
    <message>
        <source>Next, the provider&apos;s own page asks who you are.</source>
        <translation>Ensuite, la page du fournisseur demande qui vous êtes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>The application has the code</source>
        <translation>L’application a le code</translation>
    </message>
    <message>
        <source>State and issuer are the right ones. Next, it exchanges the code for a token.</source>
        <translation>Le paramètre state et l’émetteur sont les bons. Ensuite, elle échange le code contre un jeton.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowRun</name>
    <message>
        <source>The redirect goes to the application, not to the provider: nothing to decide.</source>
        <translation>La redirection va à l’application, pas au fournisseur&#xa0;: rien à décider.</translation>
    </message>
    <message>
        <source>Only the OAuth endpoints keep decision records. This call&apos;s trace is %1.</source>
        <translation>Seuls les points d’accès OAuth tiennent des comptes rendus. La trace de cet appel est %1.</translation>
    </message>
    <message>
        <source>The API refused the token.</source>
        <translation>L’API a refusé le jeton.</translation>
    </message>
    <message>
        <source>The role or scope of this person does not reach that far. Choose another call, or walk the flow as somebody else.</source>
        <translation>Le rôle ou la portée de cette personne ne va pas jusque-là. Choisissez un autre appel, ou parcourez le flux comme quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Reset and walk the flow again.</source>
        <translation>Réinitialisez et parcourez de nouveau le flux.</translation>
    </message>
    <message>
        <source>The provider gave no trace id.</source>
        <translation>Le fournisseur n’a pas donné de trace.</translation>
    </message>
    <message>
        <source>Decision records are for administrators and the application&apos;s developers.</source>
        <translation>Les comptes rendus sont pour les administrateurs et les développeurs de l’application.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowSetup</name>
    <message>
        <source>The registered addresses; another one may be typed to see how it is refused.</source>
        <translation>Les adresses enregistrées&#x202f;; saisissez-en une autre pour voir comment elle est refusée.</translation>
    </message>
    <message>
        <source>Separated by spaces</source>
        <translation>Séparées par des espaces</translation>
    </message>
    <message>
        <source>shown once when it was created</source>
        <translation>affiché une fois à sa création</translation>
    </message>
    <message>
        <source>A confidential application proves itself with its secret. It is kept in memory for this flow only and never stored.</source>
        <translation>Une application confidentielle s’authentifie par son secret. Il reste en mémoire pour ce flux seulement et n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Client secret (required)</source>
        <translation>Secret client (obligatoire)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>API call afterwards</source>
        <translation>Appel d’API ensuite</translation>
    </message>
    <message>
        <source>Public application: no secret, PKCE protects the code. client_id %1</source>
        <translation>Application publique&#xa0;: pas de secret, PKCE protège le code. client_id %1</translation>
    </message>
    <message>
        <source>Confidential application: proves itself with its secret, which is not stored here. client_id %1</source>
        <translation>Application confidentielle&#xa0;: s’authentifie par son secret, qui n’est pas enregistré ici. client_id %1</translation>
    </message>
    <message>
        <source>Choose an application.</source>
        <translation>Choisissez une application.</translation>
    </message>
    <message>
        <source>Enter a redirect address.</source>
        <translation>Saisissez une adresse de redirection.</translation>
    </message>
    <message>
        <source>Enter the application&apos;s secret: without it the token request is refused.</source>
        <translation>Saisissez le secret de l’application&#xa0;: sans lui, la demande de jeton est refusée.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::PkceBox</name>
    <message>
        <source>PKCE: whoever steals the code cannot use it, because only the application knows the verifier whose SHA-256 is the challenge it sent first.</source>
        <translation>PKCE&#xa0;: qui vole le code ne peut s’en servir, car seule l’application connaît le vérificateur dont le SHA-256 est le défi envoyé au départ.</translation>
    </message>
    <message>
        <source>Show the verifier</source>
        <translation>Afficher le vérificateur</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Challenge (S256)</source>
        <translation>Défi (S256)</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Problems</name>
    <message>
        <source>The application could not prove who it is.</source>
        <translation>L’application n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Enter its secret above. If it is lost, rotate it in Applications: the old one stays valid for the overlap you choose.</source>
        <translation>Saisissez son secret ci-dessus. S’il est perdu, renouvelez-le dans Applications&#xa0;: l’ancien reste valable pendant la durée que vous choisissez.</translation>
    </message>
    <message>
        <source>The code is not accepted.</source>
        <translation>Le code n’est pas accepté.</translation>
    </message>
    <message>
        <source>A code works once and for a short time. Reset and walk the flow again.</source>
        <translation>Un code ne sert qu’une fois et peu de temps. Réinitialisez et parcourez de nouveau le flux.</translation>
    </message>
    <message>
        <source>The application may not ask for this scope.</source>
        <translation>L’application n’a pas droit à cette portée.</translation>
    </message>
    <message>
        <source>Ask for less above, or give the application the scope in Applications.</source>
        <translation>Demandez moins ci-dessus, ou donnez cette portée à l’application dans Applications.</translation>
    </message>
    <message>
        <source>The application may not use this grant.</source>
        <translation>L’application n’a pas droit à ce type d’autorisation.</translation>
    </message>
    <message>
        <source>Switch on the authorization code grant for it in Applications.</source>
        <translation>Activez pour elle le code d’autorisation dans Applications.</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation>La personne a refusé.</translation>
    </message>
    <message>
        <source>Reset, walk again, and allow the access.</source>
        <translation>Réinitialisez, parcourez de nouveau et autorisez l’accès.</translation>
    </message>
    <message>
        <source>The request is not as it must be.</source>
        <translation>La requête n’est pas conforme.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s checks on the right: the first refused one names the parameter.</source>
        <translation>Regardez à droite les contrôles du fournisseur&#xa0;: le premier refusé nomme le paramètre.</translation>
    </message>
    <message>
        <source>The provider cannot answer now.</source>
        <translation>Le fournisseur ne peut pas répondre maintenant.</translation>
    </message>
    <message>
        <source>Reset and try again in a moment.</source>
        <translation>Réinitialisez et réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation>Le fournisseur a refusé.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s checks on the right, mend the cause, then reset.</source>
        <translation>Regardez à droite les contrôles du fournisseur, corrigez la cause, puis réinitialisez.</translation>
    </message>
    <message>
        <source>The redirect address is not registered.</source>
        <translation>L’adresse de redirection n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Send the registered address, or register this one with the application. They are compared character by character.</source>
        <translation>Envoyez l’adresse enregistrée, ou enregistrez celle-ci dans l’application. Elles sont comparées caractère par caractère.</translation>
    </message>
    <message>
        <source>The provider does not know this application.</source>
        <translation>Le fournisseur ne connaît pas cette application.</translation>
    </message>
    <message>
        <source>Choose another application, or enable this one in Applications.</source>
        <translation>Choisissez une autre application, ou rétablissez celle-ci dans Applications.</translation>
    </message>
    <message>
        <source>The answer does not belong to this request.</source>
        <translation>La réponse n’appartient pas à cette requête.</translation>
    </message>
    <message>
        <source>Reset and walk again. In an application this is an attack until proven otherwise: it must stop here.</source>
        <translation>Réinitialisez et parcourez de nouveau. Dans une application, c’est une attaque jusqu’à preuve du contraire&#xa0;: elle doit s’arrêter ici.</translation>
    </message>
    <message>
        <source>The parameter state came back changed (RFC 6749 section 10.12).</source>
        <translation>Le paramètre state est revenu modifié (RFC 6749, section 10.12).</translation>
    </message>
    <message>
        <source>The answer comes from another provider.</source>
        <translation>La réponse vient d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>The provider&apos;s public address must equal the address of this connection.</source>
        <translation>L’adresse publique du fournisseur doit être celle de cette connexion.</translation>
    </message>
    <message>
        <source>iss is &quot;%1&quot; (RFC 9207).</source>
        <translation>iss est «&#xa0;%1&#xa0;» (RFC 9207).</translation>
    </message>
    <message>
        <source>The redirect carries no code.</source>
        <translation>La redirection ne porte pas de code.</translation>
    </message>
    <message>
        <source>Reset and walk the flow again.</source>
        <translation>Réinitialisez et parcourez de nouveau le flux.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::StepList</name>
    <message>
        <source>Steps of the flow</source>
        <translation>Étapes du flux</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Texts</name>
    <message>
        <source>Authorization request</source>
        <translation>Demande d’autorisation</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Demande de jeton</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>Appel d’API</translation>
    </message>
    <message>
        <source>The application sends the person&apos;s browser to the provider.</source>
        <translation>L’application envoie le navigateur de la personne chez le fournisseur.</translation>
    </message>
    <message>
        <source>The person proves to the provider who they are.</source>
        <translation>La personne prouve son identité au fournisseur.</translation>
    </message>
    <message>
        <source>The person allows the application what it asks for.</source>
        <translation>La personne autorise ce que l’application demande.</translation>
    </message>
    <message>
        <source>The browser comes back to the application with a code.</source>
        <translation>Le navigateur revient à l’application avec un code.</translation>
    </message>
    <message>
        <source>The application exchanges the code and its verifier for a token.</source>
        <translation>L’application échange le code et son vérificateur contre un jeton.</translation>
    </message>
    <message>
        <source>The application uses the token.</source>
        <translation>L’application utilise le jeton.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>shown to the API with every call</source>
        <translation>présenté à chaque appel</translation>
    </message>
    <message>
        <source>whoever bears it may use it</source>
        <translation>vaut pour qui le détient</translation>
    </message>
    <message>
        <source>seconds the access token lives</source>
        <translation>durée de vie en secondes</translation>
    </message>
    <message>
        <source>brings the next pair, once</source>
        <translation>renouvelle une fois la paire</translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation>ce qui a été accordé</translation>
    </message>
    <message>
        <source>signed statement of who signed in</source>
        <translation>preuve signée de connexion</translation>
    </message>
    <message>
        <source>whom the token speaks for</source>
        <translation>pour qui parle le jeton</translation>
    </message>
    <message>
        <source>the same, unguessable</source>
        <translation>le même, indevinable</translation>
    </message>
    <message>
        <source>the person&apos;s organisation</source>
        <translation>l’organisation de la personne</translation>
    </message>
    <message>
        <source>the person&apos;s role</source>
        <translation>le rôle de la personne</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>secondes depuis 1970</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::TokenView</name>
    <message>
        <source>Show secrets</source>
        <translation>Afficher les secrets</translation>
    </message>
    <message>
        <source>Life left of the access token</source>
        <translation>Durée de vie restante du jeton d’accès</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Fields of the token answer</source>
        <translation>Champs de la réponse du jeton</translation>
    </message>
    <message>
        <source>Cover secrets</source>
        <translation>Masquer les secrets</translation>
    </message>
    <message>
        <source>The application has its token</source>
        <translation>L’application a son jeton</translation>
    </message>
    <message>
        <source>claim of the id_token</source>
        <translation>affirmation de l’id_token</translation>
    </message>
    <message>
        <source>valid for another %1</source>
        <translation>valable encore %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::WireView</name>
    <message>
        <source>Show secrets</source>
        <translation>Afficher les secrets</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Cover secrets</source>
        <translation>Masquer les secrets</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>Copier tel qu’affiché</translation>
    </message>
</context>
<context>
    <name>bc::ui::moment</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, short month, year; the pattern of QLocale::toString</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>clock is %1 ahead</source>
        <extracomment>%1 is an amount, &quot;3 h&quot;; stands beside the time that a device wrote</extracomment>
        <translation>horloge à +%1</translation>
    </message>
    <message>
        <source>The device gave its last data a time that has not come yet: its clock is ahead. Ask the person to let the device and its phone set date and time by themselves. Data that have come keep the wrong time.</source>
        <translation>L’appareil a donné à ses dernières données une heure qui n’est pas encore venue&#xa0;: son horloge avance. Demandez à la personne de laisser l’appareil et son téléphone régler eux-mêmes la date et l’heure. Les données déjà reçues gardent l’heure fausse.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Alert</name>
    <message>
        <source>Glucose</source>
        <translation>Glucose</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Fréquence cardiaque au repos</translation>
    </message>
    <message>
        <source>Heart rate variability (RMSSD)</source>
        <translation>Variabilité cardiaque (RMSSD)</translation>
    </message>
    <message>
        <source>Heart rate variability (SDNN)</source>
        <translation>Variabilité cardiaque (SDNN)</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Saturation en oxygène</translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation>Fréquence respiratoire</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>par min</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>Température corporelle</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>Température cutanée</translation>
    </message>
    <message>
        <source>Blood pressure, systolic</source>
        <translation>Pression artérielle systolique</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic</source>
        <translation>Pression artérielle diastolique</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 %2, below %3</source>
        <comment>Glucose 52 mg/dL, below 54</comment>
        <translation>%1 %2, au-dessous de %3</translation>
    </message>
    <message>
        <source>%1 %2, above %3</source>
        <comment>Glucose 290 mg/dL, above 250</comment>
        <translation>%1 %2, au-dessus de %3</translation>
    </message>
    <message>
        <source>%1 below %2 or above %3</source>
        <translation>%1 au-dessous de %2 ou au-dessus de %3</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 au-dessous de %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 au-dessus de %2</translation>
    </message>
    <message>
        <source>%1 for %2 min</source>
        <translation>%1 pendant %2 min</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>quiet %1–%2</source>
        <translation>silence %1–%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::AlertsSection</name>
    <message>
        <source>Open alerts</source>
        <translation>Alertes ouvertes</translation>
    </message>
    <message>
        <source>Reading the alerts…</source>
        <translation>Lecture des alertes…</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s)</source>
        <translation>
            <numerusform>%n alerte ouverte</numerusform>
            <numerusform>%n alertes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>None. Alerts come from the rules on a patient&apos;s page.</source>
        <translation>Aucune. Les alertes viennent des règles de la page d&apos;un patient.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be read. %1</source>
        <translation>Les alertes n&apos;ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 · urgent</source>
        <translation>%1 · urgente</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>terminée depuis le %1</translation>
    </message>
    <message>
        <source>raised in quiet hours: sent to nobody</source>
        <translation>née pendant les heures de silence : envoyée à personne</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>acquittée par %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Acknowledge the alert of %1</source>
        <translation>Acquitter l&apos;alerte de %1</translation>
    </message>
    <message>
        <source>Noting…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The alert of %1 was not acknowledged. %2</source>
        <translation>L&apos;alerte de %1 n&apos;a pas été acquittée. %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>There is a new alert.</source>
        <translation>Il y a une nouvelle alerte.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ExportDialog</name>
    <message>
        <source>One row a sample: time, measurement, value, unit, device. For spreadsheets and statistics.</source>
        <translation>Une ligne par mesure&#xa0;: heure, grandeur, valeur, unité, appareil. Pour tableurs et statistiques.</translation>
    </message>
    <message>
        <source>One Bundle with the person, the devices, and an Observation a sample. For other health records.</source>
        <translation>Un Bundle avec la personne, les appareils et une Observation par mesure. Pour d’autres dossiers de santé.</translation>
    </message>
    <message>
        <source>Everything about the person, with consents, devices and what was removed but is still kept: the person&apos;s right to take their data along.</source>
        <translation>Tout ce qui concerne la personne, avec consentements, appareils et ce qui a été retiré mais reste conservé&#xa0;: son droit d’emporter ses données.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Unit of glucose</source>
        <translation>Unité du glucose</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter des données</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>FHIR R4 (JSON)</source>
        <translation>FHIR R4 (JSON)</translation>
    </message>
    <message>
        <source>Everything (zip archive)</source>
        <translation>Tout (archive zip)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Dernier %n jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De jour à jour</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Exporter les données de %1</translation>
    </message>
    <message>
        <source>Whoever holds the file can read it. The export is noted in the audit log.</source>
        <translation>Quiconque détient le fichier peut le lire. L’export est consigné dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Tick at least one measurement.</source>
        <translation>Cochez au moins une mesure.</translation>
    </message>
    <message>
        <source>All measurements</source>
        <translation>Toutes les mesures</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::FileUpload</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See that it is still there, then go on.</source>
        <translation>Vérifiez qu’il est toujours là, puis continuez.</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>il est devenu plus court</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Import</name>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 inchangés</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiés</translation>
    </message>
    <message>
        <source>%1 set aside, from the future</source>
        <translation>%1 mis de côté, venus du futur</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 écartés</translation>
    </message>
    <message>
        <source>Not well-formed</source>
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>Longer or deeper nested than any real record</source>
        <translation>Plus long ou plus imbriqué que tout enregistrement réel</translation>
    </message>
    <message>
        <source>Without a type, a time or a value</source>
        <translation>Sans type, sans heure ou sans valeur</translation>
    </message>
    <message>
        <source>A time that cannot be read</source>
        <translation>Une heure illisible</translation>
    </message>
    <message>
        <source>A value that is no number</source>
        <translation>Une valeur qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>A measurement that is not known here</source>
        <translation>Une mesure inconnue ici</translation>
    </message>
    <message>
        <source>A unit that does not fit the measurement</source>
        <translation>Une unité qui ne convient pas à la mesure</translation>
    </message>
    <message>
        <source>A value that no body or sensor shows</source>
        <translation>Une valeur qu’aucun corps ni capteur ne montre</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Finit avant de commencer</translation>
    </message>
    <message>
        <source>From more devices than one import may have</source>
        <translation>De plus d’appareils qu’un import ne peut en avoir</translation>
    </message>
    <message>
        <source>More values at one moment than a device measures</source>
        <translation>Plus de valeurs à un instant qu’un appareil n’en mesure</translation>
    </message>
    <message>
        <source>Replaced by another value of the file at the same moment</source>
        <translation>Remplacé par une autre valeur du fichier au même instant</translation>
    </message>
    <message>
        <source>Another export in the file, not read: %1</source>
        <translation>Un autre export dans le fichier, non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>No date shows whether day or month comes first: a guess</source>
        <translation>Aucune date ne montre si le jour ou le mois vient en premier&#xa0;: supposition</translation>
    </message>
    <message>
        <source>Not kept here: %1</source>
        <translation>Non conservé ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ImportDialog</name>
    <message>
        <source>Choose the file to import</source>
        <translation>Choisir le fichier à importer</translation>
    </message>
    <message>
        <source>Files of samples (*.zip *.xml *.json *.csv *.txt *.tsv)</source>
        <translation>Fichiers de mesures (*.zip *.xml *.json *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This is another file. Choose %1 of %2, or cancel the import.</source>
        <translation>C’est un autre fichier. Choisissez %1 de %2, ou annulez l’import.</translation>
    </message>
    <message>
        <source>How far it is cannot be read: %1 It is asked again.</source>
        <translation>Impossible de lire l’avancement&#xa0;: %1 Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Import data of %1</source>
        <translation>Importer des données de %1</translation>
    </message>
    <message>
        <source>Looking for an import that is under way…</source>
        <translation>Recherche d’un import en cours…</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Ce qui a été écarté, et pourquoi</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importer un autre fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>Closing this window stops the sending. It goes on later where it stopped, with the same file.</source>
        <translation>Fermer cette fenêtre arrête l’envoi. Il reprendra plus tard là où il s’est arrêté, avec le même fichier.</translation>
    </message>
    <message>
        <source>%1 is not sent to its end</source>
        <translation>%1 n’est pas envoyé jusqu’au bout</translation>
    </message>
    <message>
        <source>Go on asks for the same file and sends what is missing.</source>
        <translation>«&#xa0;Continuer&#xa0;» demande le même fichier et envoie ce qui manque.</translation>
    </message>
    <message>
        <source>What was sent is kept. Go on sends what is missing.</source>
        <translation>Ce qui a été envoyé est conservé. «&#xa0;Continuer&#xa0;» envoie ce qui manque.</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <translation>%1 attend son tour</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>%1 est en cours de lecture</translation>
    </message>
    <message>
        <source>You may close this window: the reading goes on. Opened again, it shows how far it is.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: la lecture continue. Rouverte, elle montre l’avancement.</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 est importé</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled; what was stored before stays</source>
        <translation>L’import de %1 a été annulé&#x202f;; ce qui était enregistré reste</translation>
    </message>
    <message>
        <source>The import of %1 failed; what was stored before stays</source>
        <translation>L’import de %1 a échoué&#x202f;; ce qui était enregistré reste</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ImportForm</name>
    <message>
        <source>What the file is</source>
        <translation>Ce qu’est le fichier</translation>
    </message>
    <message>
        <source>Dates such as 03-04-2026</source>
        <translation>Dates comme 03-04-2026</translation>
    </message>
    <message>
        <source>Column of the times</source>
        <translation>Colonne des heures</translation>
    </message>
    <message>
        <source>Column of the values</source>
        <translation>Colonne des valeurs</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Column of the measurement</source>
        <translation>Colonne de la mesure</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Column of the unit</source>
        <translation>Colonne de l’unité</translation>
    </message>
    <message>
        <source>Numbers such as</source>
        <translation>Nombres comme</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nom de l’appareil</translation>
    </message>
    <message>
        <source>Another table (CSV)</source>
        <translation>Un autre tableau (CSV)</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Comme le montre le fichier</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Le jour d’abord</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Le mois d’abord</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Choose another file.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file.</source>
        <translation>Le fichier est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A column says it</source>
        <translation>Une colonne le dit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>L’habituelle</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Choose another column than the one of the times.</source>
        <translation>Choisissez une autre colonne que celle des heures.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Takes in what other programs wrote down. The same file twice adds nothing.</source>
        <translation>Reprend ce que d’autres programmes ont enregistré. Le même fichier deux fois n’ajoute rien.</translation>
    </message>
    <message>
        <source>export.zip or export.xml, from Health on the phone: the picture at the top, then Export All Health Data</source>
        <translation>export.zip ou export.xml, depuis Santé sur le téléphone&#xa0;: la photo en haut, puis «&#xa0;Exporter toutes les données de santé&#xa0;»</translation>
    </message>
    <message>
        <source>a file of JSON, from the app of that name</source>
        <translation>un fichier JSON, de l’application du même nom</translation>
    </message>
    <message>
        <source>CSV, from Export on clarity.dexcom.eu</source>
        <translation>CSV, par «&#xa0;Exporter&#xa0;» sur clarity.dexcom.eu</translation>
    </message>
    <message>
        <source>CSV, from Download glucose data on libreview.com</source>
        <translation>CSV, par «&#xa0;Télécharger les données de glucose&#xa0;» sur libreview.com</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Un autre tableau</translation>
    </message>
    <message>
        <source>CSV of any origin, with a column of times and one of values</source>
        <translation>CSV de toute origine, avec une colonne d’heures et une de valeurs</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Kinds</name>
    <message>
        <source>Skin temperature, deviation</source>
        <translation>Température cutanée, écart</translation>
    </message>
    <message>
        <source>Body temperature, deviation</source>
        <translation>Température corporelle, écart</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Énergie active</translation>
    </message>
    <message>
        <source>Resting energy</source>
        <translation>Énergie au repos</translation>
    </message>
    <message>
        <source>Activity level</source>
        <translation>Niveau d’activité</translation>
    </message>
    <message>
        <source>Sleep stage</source>
        <translation>Phase de sommeil</translation>
    </message>
    <message>
        <source>Sleep duration</source>
        <translation>Durée du sommeil</translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation>Efficacité du sommeil</translation>
    </message>
    <message>
        <source>Sleep score</source>
        <translation>Score de sommeil</translation>
    </message>
    <message>
        <source>Readiness score</source>
        <translation>Score de forme</translation>
    </message>
    <message>
        <source>Activity score</source>
        <translation>Score d’activité</translation>
    </message>
    <message>
        <source>Active minutes</source>
        <translation>Minutes actives</translation>
    </message>
    <message>
        <source>Recovery index</source>
        <translation>Indice de récupération</translation>
    </message>
    <message>
        <source>Movement index</source>
        <translation>Indice de mouvement</translation>
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
        <translation>pas encore de données</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>en attente du consentement</translation>
    </message>
    <message>
        <source>stopped sending</source>
        <translation>n’envoie plus</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>dissocié</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientData</name>
    <message>
        <source>Import data of this patient…</source>
        <translation>Importer des données…</translation>
    </message>
    <message>
        <source>Export data of this patient…</source>
        <translation>Exporter des données…</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Exporter les données de %1</translation>
    </message>
    <message>
        <source>Exporting the data of %1</source>
        <translation>Export des données de %1</translation>
    </message>
    <message>
        <source>The data of %1 were exported: %2, %3.</source>
        <translation>Les données de %1 ont été exportées&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>The data of %1 were not exported. %2</source>
        <translation>Les données de %1 n’ont pas été exportées. %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientHeader</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>âge inconnu</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Date de naissance&#xa0;: %1</translation>
    </message>
    <message>
        <source>last data %1 · %2</source>
        <translation>dernières données %1 · %2</translation>
    </message>
    <message>
        <source>last data %1</source>
        <translation>dernières données %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientPage</name>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the heart rate of 90 days…</source>
        <translation>Lecture de la fréquence cardiaque sur 90 jours…</translation>
    </message>
    <message>
        <source>No heart rate yet</source>
        <translation>Pas encore de fréquence cardiaque</translation>
    </message>
    <message>
        <source>As soon as a linked ring or watch hands over its first samples, they are shown here.</source>
        <translation>Dès qu’une bague ou une montre associée transmet ses premières mesures, elles apparaissent ici.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
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
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Reload this patient&apos;s data</source>
        <translation>Recharger les données de ce patient</translation>
    </message>
    <message>
        <source>Show 1 day</source>
        <translation>Afficher 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>Show %n days</source>
        <translation>
            <numerusform>Afficher %n jour</numerusform>
            <numerusform>Afficher %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1 (%2)</source>
        <translation>Heures de %1 (%2)</translation>
    </message>
    <message>
        <source>The provider&apos;s answer cannot be drawn.</source>
        <translation>La réponse du fournisseur ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Check that console and provider have the same version.</source>
        <translation>Vérifiez que la console et le fournisseur ont la même version.</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Règles d&apos;alerte…</translation>
    </message>
    <message>
        <source>Alert rules of this patient</source>
        <translation>Règles d&apos;alerte de ce patient</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientsPlace</name>
    <message>
        <source>Last data</source>
        <translation>Dernières données</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Rechercher un nom ou un e-mail</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Pas encore de patients</translation>
    </message>
    <message>
        <source>People with the role patient appear here once they are assigned to you.</source>
        <translation>Les personnes ayant le rôle de patient apparaissent ici dès qu’elles vous sont confiées.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Choisir un patient</translation>
    </message>
    <message>
        <source>Click a row or press Enter to see the heart rate of the last 90 days. Every look at someone&apos;s data is noted in the audit log.</source>
        <translation>Cliquez sur une ligne ou appuyez sur Entrée pour voir la fréquence cardiaque des 90 derniers jours. Chaque consultation des données d’une personne est consignée dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Looking for the patient…</source>
        <translation>Recherche du patient…</translation>
    </message>
    <message>
        <source>This patient does not exist, or you may not see them.</source>
        <translation>Ce patient n’existe pas, ou vous n’avez pas le droit de le voir.</translation>
    </message>
    <message>
        <source>Choose a patient from the list.</source>
        <translation>Choisissez un patient dans la liste.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::RuleDialog</name>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>Write a time such as 22:00.</source>
        <translation>Écrivez une heure, par exemple 22:00.</translation>
    </message>
    <message>
        <source>Write minutes from 0 to 1440.</source>
        <translation>Écrivez des minutes de 0 à 1440.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Tell when below</source>
        <translation>Signaler au-dessous de</translation>
    </message>
    <message>
        <source>Tell when above</source>
        <translation>Signaler au-dessus de</translation>
    </message>
    <message>
        <source>Over when back by</source>
        <translation>Terminée après un retour de</translation>
    </message>
    <message>
        <source>0: over as soon as it is at the threshold.</source>
        <translation>0 : terminée dès que le seuil est atteint.</translation>
    </message>
    <message>
        <source>Lasting at least, in minutes</source>
        <translation>Durée minimale, en minutes</translation>
    </message>
    <message>
        <source>0 tells at the first value.</source>
        <translation>0 signale dès la première valeur.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu&apos;à</translation>
    </message>
    <message>
        <source>Urgent: tell in quiet hours, too</source>
        <translation>Urgente : signaler aussi pendant les heures de silence</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>New alert rule</source>
        <translation>Nouvelle règle d&apos;alerte</translation>
    </message>
    <message>
        <source>Change alert rule</source>
        <translation>Modifier la règle d&apos;alerte</translation>
    </message>
    <message>
        <source>Quiet hours are the patient&apos;s. Alerts of these hours are kept and shown here, and sent to nobody.</source>
        <translation>Les heures de silence sont celles du patient. Les alertes de ces heures sont conservées, affichées ici et envoyées à personne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write this or the other, or both.</source>
        <translation>Écrivez l&apos;une des deux valeurs, ou les deux.</translation>
    </message>
    <message>
        <source>Quiet hours need both times.</source>
        <translation>Il faut les deux heures.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n decimal(s).</source>
        <translation>
            <numerusform>Écrivez au plus %n décimale.</numerusform>
            <numerusform>Écrivez au plus %n décimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the lowest and the highest value, with its unit</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>In %1. 0: over as soon as it is at the threshold.</source>
        <translation>En %1. 0 : terminée dès que le seuil est atteint.</translation>
    </message>
    <message>
        <source>Write %1 to %2.</source>
        <comment>the lowest and the highest value, with its unit</comment>
        <translation>Écrivez %1 à %2.</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>Écrivez 0 ou plus.</translation>
    </message>
    <message>
        <source>Write more than the lower threshold.</source>
        <translation>Écrivez plus que le seuil inférieur.</translation>
    </message>
    <message>
        <source>So much that no value could be back by it.</source>
        <translation>Tellement qu’aucune valeur ne pourrait revenir d’autant.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>Règles d&apos;alerte</translation>
    </message>
    <message>
        <source>Alerts for %1</source>
        <translation>Alertes concernant %1</translation>
    </message>
    <message>
        <source>Whoever cares for %1 sees an alert here within a minute of the sample, and the webhooks that ask for alert.raised are told.</source>
        <translation>Qui s&apos;occupe de %1 voit ici une alerte dans la minute qui suit la mesure ; les webhooks abonnés à alert.raised la reçoivent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::RulesSection</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Lecture des règles…</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>No rules yet: nobody is told when a value goes beyond a threshold.</source>
        <translation>Pas encore de règle : personne n&apos;est averti quand une valeur franchit un seuil.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimée : %1</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Souvent utilisées</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Units</name>
    <message>
        <source>Glucose</source>
        <translation>Glucose</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Duration of sleep</source>
        <translation>Durée du sommeil</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::UnitsButton</name>
    <message>
        <source>Units of values: %1</source>
        <translation>Unités des valeurs : %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::people</name>
    <message>
        <source>Platform administrator</source>
        <translation>Administrateur de la plateforme</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Soignant</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>manages every organisation</source>
        <translation>gère toutes les organisations</translation>
    </message>
    <message>
        <source>manages people, applications and devices</source>
        <translation>gère les personnes, les applications et les appareils</translation>
    </message>
    <message>
        <source>reads the data of assigned patients</source>
        <translation>lit les données des patients qui lui sont confiés</translation>
    </message>
    <message>
        <source>has own data and consents, as patients do</source>
        <translation>a ses propres données et consentements, comme un patient</translation>
    </message>
    <message>
        <source>makes own applications, sees no patients</source>
        <translation>crée ses propres applications, ne voit aucun patient</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Cannot sign in until an administrator enables the account.</source>
        <translation>Ne peut pas se connecter tant qu’un administrateur n’a pas réactivé le compte.</translation>
    </message>
    <message>
        <source>Has not set a password yet.</source>
        <translation>N’a pas encore choisi de mot de passe.</translation>
    </message>
    <message>
        <source>Too many wrong tries; the lock ends by itself.</source>
        <translation>Trop d’essais infructueux&#x202f;; le verrouillage prend fin de lui-même.</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Application d’authentification</translation>
    </message>
    <message numerus="yes">
        <source>%n passkey(s)</source>
        <translation>
            <numerusform>%n clé d’accès</numerusform>
            <numerusform>%n clés d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown browser</source>
        <translation>Navigateur inconnu</translation>
    </message>
    <message>
        <source>with password and passkey</source>
        <translation>par mot de passe et clé d’accès</translation>
    </message>
    <message>
        <source>with a passkey</source>
        <translation>par clé d’accès</translation>
    </message>
    <message>
        <source>with password and code</source>
        <translation>par mot de passe et code</translation>
    </message>
    <message>
        <source>with two factors</source>
        <translation>par deux facteurs</translation>
    </message>
    <message>
        <source>with the password</source>
        <translation>par mot de passe</translation>
    </message>
    <message>
        <source>Read and change all their data, measurements included</source>
        <translation>Lire et modifier toutes ses données, mesures comprises</translation>
    </message>
    <message>
        <source>Know that it is them</source>
        <translation>Savoir qu’il s’agit de cette personne</translation>
    </message>
    <message>
        <source>See name, language, time zone and user number</source>
        <translation>Voir le nom, la langue, le fuseau horaire et le numéro d’utilisateur</translation>
    </message>
    <message>
        <source>See the e-mail address</source>
        <translation>Voir l’adresse e-mail</translation>
    </message>
    <message>
        <source>Read the measurements of a ring</source>
        <translation>Lire les mesures d’une bague</translation>
    </message>
    <message>
        <source>Read glucose values</source>
        <translation>Lire les valeurs de glucose</translation>
    </message>
    <message>
        <source>Keep this access while they are away</source>
        <translation>Conserver cet accès en l’absence de la personne</translation>
    </message>
    <message>
        <source>Use the permission &quot;%1&quot;</source>
        <translation>Utiliser l’autorisation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Too many wrong tries; locked until %1</source>
        <translation>Trop d’essais infructueux&#x202f;; verrouillé jusqu’au %1</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuré</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Signs in with the password alone.</source>
        <translation>Se connecte avec le seul mot de passe.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Rechercher par nom ou e-mail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Soignants</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Développeurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne ici pour l’instant</translation>
    </message>
    <message>
        <source>Everyone who has an account in your organisation shows up here. Invite somebody to get started.</source>
        <translation>Toutes les personnes qui ont un compte dans votre organisation apparaissent ici. Invitez quelqu’un pour commencer.</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Chargement des personnes…</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountActions</name>
    <message>
        <source>Nobody else could manage the organisation any more. Make somebody else an administrator first, then try again.</source>
        <translation>Plus personne ne pourrait gérer l’organisation. Nommez d’abord un autre administrateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Reload the list, look at the person and try again.</source>
        <translation>Rechargez la liste, vérifiez la personne et réessayez.</translation>
    </message>
    <message>
        <source>Only a platform administrator may change this account.</source>
        <translation>Seul un administrateur de la plateforme peut modifier ce compte.</translation>
    </message>
    <message>
        <source>This is your own account: you would lock yourself out. Another administrator can disable it.</source>
        <translation>C’est votre propre compte&#xa0;: vous vous en fermeriez l’accès. Un autre administrateur peut le désactiver.</translation>
    </message>
    <message>
        <source>Your own account is left out: you would lock yourself out.</source>
        <translation>Votre propre compte est laissé de côté&#xa0;: vous vous en fermeriez l’accès.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>Sauf %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Those selected are disabled already.</source>
        <translation>Les comptes sélectionnés sont déjà désactivés.</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and applications lose their access. Nothing is deleted: you can enable the account later, and the person then signs in again.</source>
        <translation>Le compte %1 est aussitôt déconnecté partout, et les applications perdent leur accès. Rien n’est supprimé&#xa0;: vous pourrez réactiver le compte plus tard, et la personne se connectera alors de nouveau.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once, and applications lose their access. Nothing is deleted: you can enable the accounts later, and the people then sign in again.</source>
        <translation>Ces personnes sont aussitôt déconnectées partout, et les applications perdent leur accès. Rien n’est supprimé&#xa0;: vous pourrez réactiver les comptes plus tard, et les personnes se connecteront alors de nouveau.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n people?</source>
        <translation>
            <numerusform>Désactiver %n personne&#x202f;?</numerusform>
            <numerusform>Désactiver %n personnes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>Disable accounts</source>
        <translation>Désactiver les comptes</translation>
    </message>
    <message>
        <source>Disabling %1…</source>
        <translation>Désactivation de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n people…</source>
        <translation>
            <numerusform>Désactivation de %n personne…</numerusform>
            <numerusform>Désactivation de %n personnes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>%1 is disabled and signed out everywhere.</source>
        <translation>Le compte de %1 est désactivé et déconnecté partout.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are disabled and signed out everywhere.</source>
        <translation>
            <numerusform>%n personne est désactivée et déconnectée partout.</numerusform>
            <numerusform>%n personnes sont désactivées et déconnectées partout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabling %1…</source>
        <translation>Réactivation de %1…</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>Unlocking %1…</source>
        <translation>Déverrouillage de %1…</translation>
    </message>
    <message>
        <source>%1 may try to sign in again; the wrong tries are forgotten.</source>
        <translation>%1 peut de nouveau essayer de se connecter&#x202f;; les essais infructueux sont oubliés.</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>Inviter %1 de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Send %1 a link for a new password?</source>
        <translation>Envoyer à %1 un lien pour un nouveau mot de passe&#x202f;?</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Envoyer l’invitation</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Envoyer le lien</translation>
    </message>
    <message>
        <source>Making a link for %1…</source>
        <translation>Création d’un lien pour %1…</translation>
    </message>
    <message>
        <source>An email to %1 is on its way; its link works once, until %2.</source>
        <translation>Un e-mail est en route vers %1&#x202f;; son lien fonctionne une seule fois, jusqu’au %2.</translation>
    </message>
    <message>
        <source>Authenticator app, passkeys and recovery codes of %1 are removed and their browsers no longer trusted. They sign in with the password alone until they set up new ones. Make sure that it is really them who ask.</source>
        <translation>L’application d’authentification, les clés d’accès et les codes de récupération de %1 sont supprimés, et ses navigateurs ne sont plus de confiance. Cette personne se connecte avec le seul mot de passe tant qu’elle n’en configure pas de nouveaux. Assurez-vous que la demande vient bien d’elle.</translation>
    </message>
    <message>
        <source>Remove the second factors of %1?</source>
        <translation>Supprimer les seconds facteurs de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove second factors</source>
        <translation>Supprimer les seconds facteurs</translation>
    </message>
    <message>
        <source>Removing second factors of %1…</source>
        <translation>Suppression des seconds facteurs de %1…</translation>
    </message>
    <message>
        <source>%1 signs in with the password alone now.</source>
        <translation>%1 se connecte désormais avec le seul mot de passe.</translation>
    </message>
    <message>
        <source>%1 at %2 is signed out, and so are applications that %3 opened in it.</source>
        <translation>%1 à l’adresse %2 est déconnecté, de même que les applications que %3 y a ouvertes.</translation>
    </message>
    <message>
        <source>If this console was signed in with it, you sign in again.</source>
        <translation>Si cette console utilise cette session, vous devrez vous reconnecter.</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>Terminer cette session de %1&#x202f;?</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Ending a session of %1…</source>
        <translation>Fin d’une session de %1…</translation>
    </message>
    <message>
        <source>One session of %1 is ended.</source>
        <translation>Une session de %1 est terminée.</translation>
    </message>
    <message>
        <source>Your own sessions are among them: this console signs in again.</source>
        <translation>Vos propres sessions en font partie&#xa0;: cette console se reconnectera.</translation>
    </message>
    <message>
        <source>All browsers and all applications are signed out, and no browser is trusted any more. Consents stay. Whoever knows the password can sign in again.</source>
        <translation>Tous les navigateurs et toutes les applications sont déconnectés, et plus aucun navigateur n’est de confiance. Les consentements restent. Quiconque connaît le mot de passe peut se reconnecter.</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>Déconnecter %1 partout&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n people out everywhere?</source>
        <translation>
            <numerusform>Déconnecter %n personne partout&#x202f;?</numerusform>
            <numerusform>Déconnecter %n personnes partout&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Terminer toutes les sessions</translation>
    </message>
    <message>
        <source>Ending the sessions of %1…</source>
        <translation>Fin des sessions de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Ending the sessions of %n people…</source>
        <translation>
            <numerusform>Fin des sessions de %n personne…</numerusform>
            <numerusform>Fin des sessions de %n personnes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed out everywhere: %n session(s) ended.</source>
        <translation>
            <numerusform>Le compte de %1 est déconnecté partout&#xa0;: %n session terminée.</numerusform>
            <numerusform>Le compte de %1 est déconnecté partout&#xa0;: %n sessions terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>Le compte de %1 est déconnecté partout.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are signed out everywhere.</source>
        <translation>
            <numerusform>%n personne est déconnectée partout.</numerusform>
            <numerusform>%n personnes sont déconnectées partout.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loses its access to the data of %2 at once. The next time it wants access, it has to ask %2 again.</source>
        <translation>%1 perd aussitôt son accès aux données de %2. La prochaine fois, l’application devra de nouveau demander l’accès à %2.</translation>
    </message>
    <message>
        <source>Withdraw the consent for %1?</source>
        <translation>Retirer le consentement pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>Withdrawing a consent of %1…</source>
        <translation>Retrait d’un consentement de %1…</translation>
    </message>
    <message>
        <source>%1 has no access to the data of %2 any more.</source>
        <translation>%1 n’a plus accès aux données de %2.</translation>
    </message>
    <message>
        <source>%1: not done.</source>
        <translation>%1&#xa0;: non effectué.</translation>
    </message>
    <message>
        <source>Cancelled. What the provider had begun may be done: the list shows it.</source>
        <translation>Annulé. Ce que le fournisseur avait commencé est peut-être fait&#xa0;: la liste le montre.</translation>
    </message>
    <message>
        <source>A new email goes to %1, and the link of the former invitation stops working. Where this provider sends no emails, the link is shown to you once, to pass it on.</source>
        <translation>Un nouvel e-mail part à %1, et le lien de l’invitation précédente cesse de fonctionner. Si ce fournisseur n’envoie pas d’e-mails, le lien vous est affiché une seule fois, pour que vous le transmettiez.</translation>
    </message>
    <message>
        <source>An email with a link that works once goes to %1; the present password stays until they use it. Where this provider sends no emails, the link is shown to you once, to pass it on.</source>
        <translation>Un e-mail avec un lien à usage unique part à %1&#x202f;; le mot de passe actuel reste valable jusqu’à ce que la personne s’en serve. Si ce fournisseur n’envoie pas d’e-mails, le lien vous est affiché une seule fois, pour que vous le transmettiez.</translation>
    </message>
    <message>
        <source>%1 is signed out, and so are applications that %2 opened in it.</source>
        <translation>%1 est déconnecté, de même que les applications que %2 y a ouvertes.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountConsents</name>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Loading consents…</source>
        <translation>Chargement des consentements…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Withdraw the consent for %1</source>
        <translation>Retirer le consentement pour %1</translation>
    </message>
    <message>
        <source>No application may use their data.</source>
        <translation>Aucune application n’a accès à ses données.</translation>
    </message>
    <message>
        <source>For use at %1</source>
        <translation>Pour une utilisation auprès de %1</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountDetail</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Afficher les données</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucune personne sélectionnée</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they sign in, where they are signed in and what they consented to.</source>
        <translation>Sélectionnez une personne dans la liste pour voir comment elle se connecte, où elle est connectée et à quoi elle a consenti.</translation>
    </message>
    <message>
        <source>Loading the person…</source>
        <translation>Chargement de la personne…</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Fermer le détail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a whole address, for example paul@example.org.</source>
        <translation>Saisissez une adresse complète, par exemple paul@example.org.</translation>
    </message>
    <message>
        <source>No time zone has this name. Write one as Europe/Berlin.</source>
        <translation>Aucun fuseau horaire ne porte ce nom. Saisissez-le sous la forme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Another administrator can change your own role, so that you cannot lock yourself out.</source>
        <translation>Un autre administrateur peut modifier votre rôle, afin que vous ne vous fermiez pas l’accès.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>They sign in with it, and emails go there.</source>
        <translation>Elle sert à se connecter, et les e-mails y sont envoyés.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the sign-in pages and of emails to them.</source>
        <translation>Celle des pages de connexion et des e-mails à cette personne.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Their days begin and end in it.</source>
        <translation>Ses journées commencent et finissent selon ce fuseau.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Signs in as well as the e-mail address does.</source>
        <translation>Permet de se connecter, tout comme l’adresse e-mail.</translation>
    </message>
    <message>
        <source>May hold an @ only if it is the person&apos;s own e-mail address.</source>
        <translation>Ne peut contenir un @ que si c’est l’adresse e-mail de la personne.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list; what you typed is kept</source>
        <translation>Retour à la liste&#x202f;; votre saisie est conservée</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>They get a link to set a password.</source>
        <translation>La personne reçoit un lien pour choisir un mot de passe.</translation>
    </message>
    <message>
        <source>They join %1 and get a link to set a password.</source>
        <translation>La personne rejoint %1 et reçoit un lien pour choisir un mot de passe.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The new invitation</source>
        <translation>La nouvelle invitation</translation>
    </message>
    <message>
        <source>The account of &quot;%1&quot;</source>
        <translation>La fiche de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation>Enregistrement… Annuler</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Correct the marked fields and try again.</source>
        <translation>Rien n’est encore enregistré. Corrigez les champs marqués et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountSecurity</name>
    <message>
        <source>Sign-in security</source>
        <translation>Sécurité de la connexion</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Not set; the invitation works until %1</source>
        <translation>Non défini&#x202f;; l’invitation est valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Not set, and the invitation has expired</source>
        <translation>Non défini, et l’invitation a expiré</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>None: signs in with the password alone</source>
        <translation>Aucun&#xa0;: se connecte avec le seul mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n code de récupération restant</numerusform>
            <numerusform>%n codes de récupération restants</numerusform>
        </translation>
    </message>
    <message>
        <source>no recovery codes left</source>
        <translation>plus aucun code de récupération</translation>
    </message>
    <message>
        <source>Authenticator app since %1</source>
        <translation>Application d’authentification depuis le %1</translation>
    </message>
    <message>
        <source>Trusted browsers</source>
        <translation>Navigateurs de confiance</translation>
    </message>
    <message numerus="yes">
        <source>%n: the second factor is not asked for there</source>
        <translation>
            <numerusform>%n&#xa0;: le second facteur n’y est pas demandé</numerusform>
            <numerusform>%n&#xa0;: le second facteur n’y est pas demandé</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>Essais infructueux</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n d’affilée</numerusform>
            <numerusform>%n d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Verrouillé jusqu’au</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Forget the wrong tries</source>
        <translation>Oublier les essais infructueux</translation>
    </message>
    <message>
        <source>Send a new-password link…</source>
        <translation>Envoyer un lien de mot de passe…</translation>
    </message>
    <message>
        <source>Send the invitation again…</source>
        <translation>Renvoyer l’invitation…</translation>
    </message>
    <message>
        <source>Remove second factors…</source>
        <translation>Supprimer les seconds facteurs…</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>Chargement des sessions…</translation>
    </message>
    <message>
        <source>End all…</source>
        <translation>Tout terminer…</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Terminer toutes les sessions</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>Aucune session ouverte.</translation>
    </message>
    <message>
        <source>Address unknown, %1</source>
        <translation>Adresse inconnue, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>address, how signed in</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Dernière activité le %1</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation>Terminer la session dans %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::LinkDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>%1 is invited</source>
        <translation>Invitation pour %1</translation>
    </message>
    <message>
        <source>A new-password link for %1</source>
        <translation>Lien de nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>This provider sends no emails: give the link to %1 yourself, by a way that only they can read. Whoever has it sets the password of %2.</source>
        <translation>Ce fournisseur n’envoie pas d’e-mails&#xa0;: transmettez vous-même le lien à %1, par une voie que nul autre ne peut lire. Quiconque le détient choisit le mot de passe de %2.</translation>
    </message>
    <message>
        <source>Link to set the password</source>
        <translation>Lien pour choisir le mot de passe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>It works once, until %1, and is shown only now.</source>
        <translation>Il fonctionne une seule fois, jusqu’au %1, et n’est affiché que maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>The copied link leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Le lien copié quitte le presse-papiers après %n seconde.</numerusform>
            <numerusform>Le lien copié quitte le presse-papiers après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>Je l’ai transmis</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::PeoplePlace</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Afficher les données</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message numerus="yes">
        <source>End the sessions of %n people…</source>
        <translation>
            <numerusform>Terminer les sessions de %n personne…</numerusform>
            <numerusform>Terminer les sessions de %n personnes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n people…</source>
        <translation>
            <numerusform>Désactiver %n personne…</numerusform>
            <numerusform>Désactiver %n personnes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Send a new-password link…</source>
        <translation>Envoyer un lien de mot de passe…</translation>
    </message>
    <message>
        <source>Send the invitation again…</source>
        <translation>Renvoyer l’invitation…</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Terminer toutes les sessions…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>La fiche de %1 est enregistrée.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::SelectionPanel</name>
    <message>
        <source>Select nobody</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Copy the e-mail addresses</source>
        <translation>Copier les adresses e-mail</translation>
    </message>
    <message>
        <source>End their sessions…</source>
        <translation>Terminer leurs sessions…</translation>
    </message>
    <message>
        <source>Disable them…</source>
        <translation>Les désactiver…</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n personne sélectionnée</numerusform>
            <numerusform>%n personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings</name>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Application enregistrée</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>Application modifiée</translation>
    </message>
    <message>
        <source>Application disabled</source>
        <translation>Application désactivée</translation>
    </message>
    <message>
        <source>Application restored</source>
        <translation>Application rétablie</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Secret renouvelé</translation>
    </message>
    <message>
        <source>Former secret ended</source>
        <translation>Ancien secret invalidé</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Propriétaire changé</translation>
    </message>
    <message>
        <source>Applications that register themselves</source>
        <translation>Applications auto-enregistrées</translation>
    </message>
    <message>
        <source>Registered itself</source>
        <translation>S’est enregistrée</translation>
    </message>
    <message>
        <source>Changed itself</source>
        <translation>S’est modifiée</translation>
    </message>
    <message>
        <source>Removed itself</source>
        <translation>S’est supprimée</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent denied</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>Self-registered</source>
        <translation>Inscription par soi-même</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Account restored</source>
        <translation>Compte réactivé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Compte déverrouillé</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Authenticator app added</source>
        <translation>Application d’authentification ajoutée</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>Clé d’accès ajoutée</translation>
    </message>
    <message>
        <source>Second factors reset</source>
        <translation>Seconds facteurs réinitialisés</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>Jeton de renouvellement utilisé deux fois</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Authorization code used twice</source>
        <translation>Code d’autorisation utilisé deux fois</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Appareil ajouté</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Appareil supprimé</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook made</source>
        <translation>Webhook créé</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook modifié</translation>
    </message>
    <message>
        <source>Webhook&apos;s secret rotated</source>
        <translation>Secret du webhook renouvelé</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook testé</translation>
    </message>
    <message>
        <source>Message sent again</source>
        <translation>Message renvoyé</translation>
    </message>
    <message>
        <source>Webhook given up</source>
        <translation>Webhook abandonné</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook supprimé</translation>
    </message>
    <message>
        <source>Many times a second</source>
        <translation>Plusieurs fois par seconde</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Jeton émis</translation>
    </message>
    <message>
        <source>Token refreshed</source>
        <translation>Jeton renouvelé</translation>
    </message>
    <message>
        <source>Measurements received</source>
        <translation>Mesures reçues</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1&#xa0;: tout</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Alerte déclenchée</translation>
    </message>
    <message>
        <source>Alert over</source>
        <translation>Alerte terminée</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerte acquittée</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d&apos;alerte</translation>
    </message>
    <message>
        <source>Alert rule made</source>
        <translation>Règle d&apos;alerte créée</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>Règle d&apos;alerte modifiée</translation>
    </message>
    <message>
        <source>Alert rule removed</source>
        <translation>Règle d&apos;alerte supprimée</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::BrandPreview</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>E-mail address or user name</source>
        <translation>Adresse e-mail ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Preview of the sign-in page</source>
        <translation>Aperçu de la page de connexion</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::BrandingPage</name>
    <message>
        <source>Write the whole address: https://… or mailto:…</source>
        <translation>Saisissez l’adresse complète, https://… ou mailto:….</translation>
    </message>
    <message>
        <source>Write the whole address, https://….</source>
        <translation>Saisissez l’adresse complète, https://….</translation>
    </message>
    <message>
        <source>Colour on the light page</source>
        <translation>Couleur sur la page claire</translation>
    </message>
    <message>
        <source>Colour on the dark page</source>
        <translation>Couleur sur la page sombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Restore the default…</source>
        <translation>Rétablir par défaut…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Sign-in pages</source>
        <translation>Pages de connexion</translation>
    </message>
    <message>
        <source>How the pages look on which people of %1 sign in and consent</source>
        <translation>L’apparence des pages où les personnes de %1 se connectent et donnent leur consentement</translation>
    </message>
    <message>
        <source>Loading the look of the pages…</source>
        <translation>Chargement de l’apparence des pages…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Rien de chargé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands at the top instead of BiometricsCloud.</source>
        <translation>S’affiche en haut à la place de BiometricsCloud.</translation>
    </message>
    <message>
        <source>Text at the foot</source>
        <translation>Texte en bas de page</translation>
    </message>
    <message>
        <source>One line, for example when your help desk is there.</source>
        <translation>Une ligne, par exemple les horaires de votre assistance.</translation>
    </message>
    <message>
        <source>Address of help</source>
        <translation>Adresse de l’aide</translation>
    </message>
    <message>
        <source>A page, or mailto: and an address.</source>
        <translation>Une page, ou mailto: et une adresse.</translation>
    </message>
    <message>
        <source>Address of the terms of use</source>
        <translation>Adresse des conditions d’utilisation</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>People see light or dark as their browser is set.</source>
        <translation>Les pages s’affichent en clair ou en sombre selon le réglage du navigateur de chacun.</translation>
    </message>
    <message>
        <source>The look of the sign-in pages</source>
        <translation>L’apparence des pages de connexion</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>The sign-in pages look like this from now on.</source>
        <translation>Les pages de connexion ont désormais cette apparence.</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Rétablir par défaut</translation>
    </message>
    <message>
        <source>Show the provider&apos;s own look again?</source>
        <translation>Revenir à l’apparence du fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>Logo, colours and texts of %1 are erased, and people see the provider&apos;s own pages at once.</source>
        <translation>Le logo, les couleurs et les textes de %1 sont effacés, et les personnes voient aussitôt les pages du fournisseur.</translation>
    </message>
    <message>
        <source>The look of the pages was not restored.</source>
        <translation>L’apparence des pages n’a pas été rétablie.</translation>
    </message>
    <message>
        <source>The sign-in pages have the provider&apos;s own look again.</source>
        <translation>Les pages de connexion ont retrouvé l’apparence du fournisseur.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::ColourField</name>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Choose a colour (%1)</source>
        <translation>Choisir une couleur (%1)</translation>
    </message>
    <message>
        <source>Write six hexadecimal digits after #, for example %1.</source>
        <translation>Saisissez six chiffres hexadécimaux après #, par exemple %1.</translation>
    </message>
    <message>
        <source>Too dark to be read on the dark page: links and buttons have this colour. Choose a lighter one.</source>
        <translation>Trop sombre pour être lisible sur la page sombre&#xa0;: les liens et les boutons ont cette couleur. Choisissez-en une plus claire.</translation>
    </message>
    <message>
        <source>Too light to be read on white: links and buttons have this colour. Choose a darker one.</source>
        <translation>Trop claire pour être lisible sur fond blanc&#xa0;: les liens et les boutons ont cette couleur. Choisissez-en une plus foncée.</translation>
    </message>
    <message>
        <source>No colour yet</source>
        <translation>Pas encore de couleur</translation>
    </message>
    <message>
        <source>The provider&apos;s own colour, contrast %1:1</source>
        <translation>La couleur du fournisseur, contraste %1:1</translation>
    </message>
    <message>
        <source>Contrast %1:1</source>
        <translation>Contraste %1:1</translation>
    </message>
    <message>
        <source>Contrast %1:1, at least %2:1 is needed</source>
        <translation>Contraste %1:1, il faut au moins %2:1</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::DeliveriesView</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Contenu envoyé</translation>
    </message>
    <message>
        <source>Loading the message…</source>
        <translation>Chargement du message…</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Aucun message sélectionné</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Send all given up again</source>
        <translation>Renvoyer tous les abandonnés</translation>
    </message>
    <message>
        <source>Queuing them again…</source>
        <translation>Remise en file…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Nothing was given up</source>
        <translation>Rien n’a été abandonné</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>A message that no try got through within 24 hours is listed here and kept for 30 days.</source>
        <translation>Un message qu’aucun essai n’a fait aboutir en 24 heures figure ici et est conservé 30 jours.</translation>
    </message>
    <message>
        <source>What happens from now on is sent to this address. Send a test to see whether it arrives.</source>
        <translation>Ce qui se produit désormais sera envoyé et listé ici. Envoyez un test pour voir s’il arrive.</translation>
    </message>
    <message>
        <source>Loading deliveries…</source>
        <translation>Chargement des livraisons…</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n attempt(s): %2</source>
        <translation>
            <numerusform>%1 après %n essai&#xa0;: %2</numerusform>
            <numerusform>%1 après %n essais&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Réglé le %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>Prochain essai le %1</translation>
    </message>
    <message>
        <source>The message was not sent again.</source>
        <translation>Le message n’a pas été renvoyé.</translation>
    </message>
    <message>
        <source>The message is sent again.</source>
        <translation>Le message est renvoyé.</translation>
    </message>
    <message>
        <source>Sending again what was given up</source>
        <translation>Renvoi des messages abandonnés</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are sent again.</source>
        <translation>
            <numerusform>%n message est renvoyé.</numerusform>
            <numerusform>%n messages sont renvoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::EventChoice</name>
    <message>
        <source>Everything except what happens many times a second</source>
        <translation>Tout, sauf ce qui se produit plusieurs fois par seconde</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>A whole group includes what is added to it later. What happens many times a second is sent only if it is chosen by itself.</source>
        <translation>Un groupe entier comprend aussi ce qui y sera ajouté plus tard. Ce qui se produit plusieurs fois par seconde n’est envoyé que si on le choisit expressément.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Choisissez au moins un événement.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::IssueDialog</name>
    <message>
        <source>What it is for</source>
        <translation>Usage prévu</translation>
    </message>
    <message>
        <source>For example the partner who registers applications with it.</source>
        <translation>Par exemple le partenaire qui s’en sert pour enregistrer des applications.</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>Émettre le jeton</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Émission…</translation>
    </message>
    <message>
        <source>Issue a token</source>
        <translation>Émettre un jeton</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>It works for</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>Applications that may be registered with it</source>
        <translation>Applications qu’il permet d’enregistrer</translation>
    </message>
    <message>
        <source>1 to 1000.</source>
        <translation>De 1 à 1000.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1000.</source>
        <translation>Saisissez un nombre de 1 à 1000.</translation>
    </message>
    <message>
        <source>A token for registration</source>
        <translation>Un jeton d’enregistrement</translation>
    </message>
    <message>
        <source>Whoever has it registers applications in this workspace without an account. They may sign people in and refresh tokens, and nothing without a person.</source>
        <translation>Quiconque le détient enregistre des applications dans cet espace de travail sans avoir de compte. Elles peuvent connecter des personnes et renouveler des jetons, mais rien faire sans une personne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::KeysPage</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Tokens are signed with it now.</source>
        <translation>Les jetons sont actuellement signés avec elle.</translation>
    </message>
    <message>
        <source>Published, so that applications know it before it signs.</source>
        <translation>Publiée, afin que les applications la connaissent avant qu’elle ne signe.</translation>
    </message>
    <message>
        <source>Signs nothing more, and stays published until the last token that it signed has expired.</source>
        <translation>Ne signe plus rien et reste publiée jusqu’à l’expiration du dernier jeton qu’elle a signé.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Identifiant de clé</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signe à partir du</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signe jusqu’au</translation>
    </message>
    <message>
        <source>The next rotation</source>
        <translation>Prochain renouvellement</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publiée jusqu’au</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Tokens of every workspace are signed with these; applications read their public halves</source>
        <translation>Elles signent les jetons de tous les espaces de travail&#x202f;; les applications en lisent la partie publique</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>The provider makes its keys when it starts. Without any it cannot sign tokens: rotate to make new ones.</source>
        <translation>Le fournisseur crée ses clés au démarrage. Sans clé, il ne peut pas signer de jetons&#xa0;: renouvelez-les pour en créer.</translation>
    </message>
    <message>
        <source>Loading keys…</source>
        <translation>Chargement des clés…</translation>
    </message>
    <message>
        <source>Copy the key id</source>
        <translation>Copier l’identifiant de clé</translation>
    </message>
    <message>
        <source>Make new signing keys?</source>
        <translation>Créer de nouvelles clés de signature&#x202f;?</translation>
    </message>
    <message>
        <source>New keys are published now and sign in ten minutes, when every application has read them. The present ones then sign nothing more, and stay published until the last token that they signed has expired. Nobody is signed out and nothing has to be done.</source>
        <translation>De nouvelles clés sont publiées maintenant et signeront dans dix minutes, quand toutes les applications les auront lues. Les clés actuelles ne signeront alors plus rien et resteront publiées jusqu’à l’expiration du dernier jeton qu’elles ont signé. Personne n’est déconnecté et il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>Renouveler les clés</translation>
    </message>
    <message>
        <source>The present keys may be in wrong hands: end them at once</source>
        <translation>Les clés actuelles sont peut-être en de mauvaises mains&#xa0;: les révoquer aussitôt</translation>
    </message>
    <message>
        <source>Every ID token and every signed access token out there is worth nothing from then on. Applications that keep the old keys refuse new tokens for up to five minutes.</source>
        <translation>Dès lors, tous les jetons d’identité et tous les jetons d’accès signés en circulation ne valent plus rien. Les applications qui gardent les anciennes clés refusent les nouveaux jetons pendant cinq minutes au plus.</translation>
    </message>
    <message>
        <source>End the keys now</source>
        <translation>Révoquer les clés</translation>
    </message>
    <message>
        <source>The keys were not rotated.</source>
        <translation>Les clés n’ont pas été renouvelées.</translation>
    </message>
    <message>
        <source>The former keys are worth nothing any more; new ones sign.</source>
        <translation>Les anciennes clés ne valent plus rien&#x202f;; de nouvelles clés signent.</translation>
    </message>
    <message>
        <source>New keys are published; they sign in ten minutes.</source>
        <translation>De nouvelles clés sont publiées&#x202f;; elles signeront dans dix minutes.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::LogoField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>%1 est illisible&#xa0;: %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is %2 large; at most 256 KiB is accepted. Save it smaller or with fewer colours.</source>
        <translation>%1 fait %2&#x202f;; 256 Kio au plus sont admis. Enregistrez-le en plus petit ou avec moins de couleurs.</translation>
    </message>
    <message>
        <source>%1 is not a PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>%1 n’est pas une image PNG, JPEG ou WebP. Enregistrez-la dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; at most %4 a side are taken. Save it smaller.</source>
        <translation>%1 fait %2 × %3 pixels&#x202f;; %4 au plus de côté sont admis. Enregistrez-le en plus petit.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This picture cannot be shown here</source>
        <translation>Cette image ne peut pas être affichée ici</translation>
    </message>
    <message>
        <source>None: the provider&apos;s own logo is shown</source>
        <translation>Aucun&#xa0;: le logo du fournisseur est affiché</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP, at most 256 KiB and 2048 pixels a side. It is shown 32 pixels high.</source>
        <translation>PNG, JPEG ou WebP, au plus 256 Kio et 2048 pixels de côté. Affiché sur 32 pixels de haut.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Invitations and password links go out as emails</source>
        <translation>Les invitations et les liens de mot de passe partent par e-mail</translation>
    </message>
    <message>
        <source>Asking how mail is sent…</source>
        <translation>Lecture du mode d’envoi des e-mails…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Rien de chargé</translation>
    </message>
    <message>
        <source>Send me a test email</source>
        <translation>M’envoyer un e-mail de test</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>Aucun serveur de messagerie configuré</translation>
    </message>
    <message>
        <source>Lines of the configuration file</source>
        <translation>Lignes du fichier de configuration</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copier ces lignes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Se connecte comme</translation>
    </message>
    <message>
        <source>Nobody: the server asks for no user name</source>
        <translation>Aucun nom&#xa0;: le serveur n’en demande pas</translation>
    </message>
    <message>
        <source>Waiting mail</source>
        <translation>E-mails en attente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>An email that the server does not take is tried again.</source>
        <translation>Un e-mail que le serveur n’accepte pas est envoyé de nouveau.</translation>
    </message>
    <message>
        <source>Until then nobody gets an invitation or a link to a new password: administrators hand such links over themselves. Write this into the provider&apos;s configuration file (--config) with your own values, and start it again. The first two lines suffice for a server that asks for no user name.</source>
        <translation>D’ici là, personne ne reçoit d’invitation ni de lien pour un nouveau mot de passe&#xa0;: les administrateurs transmettent eux-mêmes ces liens. Écrivez ceci dans le fichier de configuration du fournisseur (--config) avec vos propres valeurs, puis redémarrez-le. Les deux premières lignes suffisent pour un serveur qui ne demande pas de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The server has taken an email to %1. If it does not arrive, look into the spam folder.</source>
        <translation>Le serveur a accepté un e-mail pour %1. S’il n’arrive pas, regardez dans le dossier des indésirables.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::RegistrationPage</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Usage prévu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Émettre un jeton…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Tokens with which applications register themselves</source>
        <translation>Jetons avec lesquels les applications s’enregistrent elles-mêmes</translation>
    </message>
    <message>
        <source>Tokens for registration</source>
        <translation>Jetons d’enregistrement</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Pas encore de jetons</translation>
    </message>
    <message>
        <source>Issue one to a partner whose programs register applications by themselves (RFC 7591). Without such a token nobody can.</source>
        <translation>Émettez-en un pour un partenaire dont les programmes enregistrent eux-mêmes des applications (RFC 7591). Sans un tel jeton, personne ne le peut.</translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>Chargement des jetons…</translation>
    </message>
    <message>
        <source>The token for %1</source>
        <translation>Le jeton pour %1</translation>
    </message>
    <message>
        <source>It is shown this once. Applications send it as a bearer token to %1/register-client.</source>
        <translation>Il n’est affiché que cette fois. Les applications l’envoient comme jeton bearer à %1/register-client.</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation>Jeton d’accès initial</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Revoke the token for %1?</source>
        <translation>Révoquer le jeton pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can register with it any more. Applications that were registered with it stay as they are. This cannot be taken back; you can issue another.</source>
        <translation>Plus personne ne peut s’enregistrer avec lui. Les applications déjà enregistrées avec lui restent telles quelles. C’est irréversible&#x202f;; vous pouvez en émettre un autre.</translation>
    </message>
    <message>
        <source>The token for %1 was not revoked.</source>
        <translation>Le jeton pour %1 n’a pas été révoqué.</translation>
    </message>
    <message>
        <source>The token for %1 is revoked.</source>
        <translation>Le jeton pour %1 est révoqué.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::RevealDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>A copied secret leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Un secret copié quitte le presse-papiers après %n seconde.</numerusform>
            <numerusform>Un secret copié quitte le presse-papiers après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l’ai gardé</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::SettingsPlace</name>
    <message>
        <source>Sign-in pages</source>
        <translation>Pages de connexion</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>Page introuvable</translation>
    </message>
    <message>
        <source>There is no page of this name for you here. Choose one at the left.</source>
        <translation>Il n’y a pas ici de page de ce nom pour vous. Choisissez-en une à gauche.</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorForm</name>
    <message>
        <source>Write the whole address, for example https://example.org/token.</source>
        <translation>Écrivez l’adresse complète, par exemple https://example.org/token.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 3650.</source>
        <translation>Écrivez un nombre de 1 à 3650.</translation>
    </message>
    <message>
        <source>Let the vendor tell what changed</source>
        <translation>Laisser le fournisseur signaler les changements</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Fills in the vendor&apos;s own addresses, scopes and history. Nothing is saved yet.</source>
        <translation>Remplit les adresses, les portées et l’historique propres au fournisseur. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>To enter at the vendor</source>
        <translation>À saisir chez le fournisseur</translation>
    </message>
    <message>
        <source>The vendor&apos;s page for developers asks for this, and gives the client id and secret for it.</source>
        <translation>La page du fournisseur pour les développeurs le demande et donne en échange l’identifiant client et le secret.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Where people come back to once they have allowed it there.</source>
        <translation>Là où les personnes reviennent après avoir donné leur accord.</translation>
    </message>
    <message>
        <source>Events address</source>
        <translation>Adresse des événements</translation>
    </message>
    <message>
        <source>Where the vendor tells what changed. The provider subscribes to that by itself.</source>
        <translation>Là où le fournisseur signale les changements. Le serveur s’y abonne de lui-même.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Links that were made with another client id have to be linked again.</source>
        <translation>Ce qui a été associé avec un autre identifiant client doit l’être à nouveau.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Empty: this vendor cannot be linked.</source>
        <translation>Vide&#xa0;: ce fournisseur ne peut pas être associé.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Kept sealed and never shown again. What you type takes the place of the one that is set.</source>
        <translation>Conservé scellé et jamais réaffiché. Ce que vous saisissez remplace celui qui est défini.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>As the vendor&apos;s documentation names them, or those of its sandbox.</source>
        <translation>Telles que les nomme la documentation du fournisseur, ou celles de son environnement d’essai.</translation>
    </message>
    <message>
        <source>Authorize address</source>
        <translation>Adresse d’autorisation</translation>
    </message>
    <message>
        <source>The page on which a person allows it.</source>
        <translation>La page sur laquelle une personne donne son accord.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>Revoke address</source>
        <translation>Adresse de révocation</translation>
    </message>
    <message>
        <source>Told when somebody unlinks; may be empty.</source>
        <translation>Prévenue quand quelqu’un dissocie&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Below it are the data.</source>
        <translation>Les données se trouvent en dessous.</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <translation>Ce qui est récupéré</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>What people are asked to allow, separated by spaces.</source>
        <translation>Ce que les personnes sont invitées à permettre, séparé par des espaces.</translation>
    </message>
    <message>
        <source>History in days</source>
        <translation>Historique en jours</translation>
    </message>
    <message>
        <source>How far back the data of a new link are fetched, 1 to 3650.</source>
        <translation>Jusqu’où remontent les données d’une nouvelle association, de 1 à 3650.</translation>
    </message>
    <message>
        <source>News then come within minutes, else within the hour. The vendor must reach the events address from the internet.</source>
        <translation>Les nouveautés arrivent alors en quelques minutes, sinon dans l’heure. Le fournisseur doit atteindre l’adresse des événements depuis Internet.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>One is set; leave this empty to keep it</source>
        <translation>Un secret est défini&#xa0;; laisser vide pour le garder</translation>
    </message>
    <message>
        <source>None is set</source>
        <translation>Aucun n’est défini</translation>
    </message>
    <message>
        <source>Needed as long as there is a client id.</source>
        <translation>Nécessaire tant qu’il y a un identifiant client.</translation>
    </message>
    <message>
        <source>End the registration</source>
        <translation>Mettre fin à l’enregistrement</translation>
    </message>
    <message>
        <source>End the registration at %1?</source>
        <translation>Mettre fin à l’enregistrement chez %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody can link %1 any more, and the secret is forgotten. Links that there are stop once their permission has to be renewed. What was received stays.</source>
        <translation>Plus personne ne peut associer %1, et le secret est oublié. Les associations existantes s’arrêtent dès que leur autorisation doit être renouvelée. Ce qui a été reçu reste.</translation>
    </message>
    <message>
        <source>The settings of %1 are saved.</source>
        <translation>Les réglages de %1 sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorState</name>
    <message>
        <source>Show the devices</source>
        <translation>Afficher les appareils</translation>
    </message>
    <message>
        <source>Not registered: %1 cannot be linked yet</source>
        <translation>Non enregistré&#xa0;: %1 ne peut pas encore être associé</translation>
    </message>
    <message>
        <source>Registered without a secret: %1 may refuse to talk to us</source>
        <translation>Enregistré sans secret&#xa0;: %1 refusera peut-être de nous répondre</translation>
    </message>
    <message>
        <source>Registered: %1 can be linked</source>
        <translation>Enregistré&#xa0;: %1 peut être associé</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Aucune association</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in all workspaces</source>
        <translation>
            <numerusform>%n association dans tous les espaces</numerusform>
            <numerusform>%n associations dans tous les espaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorsPage</name>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>The clouds from which data of linked devices are fetched, for every workspace</source>
        <translation>Les clouds d’où viennent les données des appareils associés, pour tous les espaces</translation>
    </message>
    <message>
        <source>Loading vendors…</source>
        <translation>Chargement des fournisseurs…</translation>
    </message>
    <message>
        <source>No such vendor</source>
        <translation>Ce fournisseur n’existe pas</translation>
    </message>
    <message>
        <source>Data are fetched from those named above.</source>
        <translation>Les données viennent de ceux nommés ci-dessus.</translation>
    </message>
    <message>
        <source>The settings of %1</source>
        <translation>Les réglages de %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WaitButton</name>
    <message>
        <source>%1 Cancel</source>
        <comment>what is going on, then the word of the button</comment>
        <translation>%1 Annuler</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhookDetail</name>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renouveler le secret…</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Tous les webhooks</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Loading the webhook…</source>
        <translation>Chargement du webhook…</translation>
    </message>
    <message>
        <source>No webhook chosen</source>
        <translation>Aucun webhook sélectionné</translation>
    </message>
    <message>
        <source>Nothing is sent. What happens meanwhile is not told later.</source>
        <translation>Rien n’est envoyé. Ce qui se produit entre-temps ne sera pas signalé plus tard.</translation>
    </message>
    <message>
        <source>since %1. If it goes on for five days, the webhook is given up.</source>
        <translation>depuis le %1. Si cela dure cinq jours, le webhook est abandonné.</translation>
    </message>
    <message>
        <source>The former secret signs too until %1.</source>
        <translation>L’ancien secret signe aussi jusqu’au %1.</translation>
    </message>
    <message>
        <source>Told of: %1</source>
        <translation>Informé de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing is sent to a paused webhook. Resume it first.</source>
        <translation>Rien n’est envoyé à un webhook suspendu. Reprenez d’abord les envois.</translation>
    </message>
    <message>
        <source>No test was sent.</source>
        <translation>Aucun test n’a été envoyé.</translation>
    </message>
    <message>
        <source>A test is on its way to %1; what comes back stands below.</source>
        <translation>Un test est en route vers %1&#x202f;; la réponse s’affichera ci-dessous.</translation>
    </message>
    <message>
        <source>The webhook was not resumed.</source>
        <translation>Les envois du webhook n’ont pas repris.</translation>
    </message>
    <message>
        <source>The webhook was not paused.</source>
        <translation>Le webhook n’a pas été suspendu.</translation>
    </message>
    <message>
        <source>%1 is told of what happens from now on.</source>
        <translation>%1 est désormais informé de ce qui se produit.</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1.</source>
        <translation>Plus rien n’est envoyé à %1.</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nouveau secret pour %1</translation>
    </message>
    <message>
        <source>Messages are signed with a new secret, shown once. For a while the old one signs beside it, so that nothing is refused while you put the new one in place.</source>
        <translation>Les messages sont signés avec un nouveau secret, affiché une seule fois. Pendant un temps, l’ancien signe aussi, afin que rien ne soit refusé pendant que vous mettez le nouveau en place.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Not at all: it may have leaked</source>
        <translation>Pas du tout&#xa0;: il a pu fuir</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>The old secret signs for</source>
        <translation>L’ancien secret signe encore</translation>
    </message>
    <message>
        <source>The secret was not changed.</source>
        <translation>Le secret n’a pas été changé.</translation>
    </message>
    <message>
        <source>The new secret for %1</source>
        <translation>Le nouveau secret pour %1</translation>
    </message>
    <message>
        <source>Put it where messages are checked. It is shown this once.</source>
        <translation>Placez-le là où les messages sont vérifiés. Il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Supprimer le webhook</translation>
    </message>
    <message>
        <source>Remove the webhook to %1?</source>
        <translation>Supprimer le webhook vers %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing more is sent there, what still waits included, and its secret is erased. This cannot be taken back; pausing can.</source>
        <translation>Plus rien n’y est envoyé, y compris ce qui attend encore, et son secret est effacé. C’est irréversible, contrairement à une suspension.</translation>
    </message>
    <message>
        <source>The webhook was not removed.</source>
        <translation>Le webhook n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The webhook to %1 is removed.</source>
        <translation>Le webhook vers %1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhookForm</name>
    <message>
        <source>Write the whole address, for example https://example.org/hooks.</source>
        <translation>Saisissez l’adresse complète, par exemple https://example.org/hooks.</translation>
    </message>
    <message>
        <source>Leave out the fragment (#…): it is never sent.</source>
        <translation>Omettez le fragment (#…)&#xa0;: il n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>Leave out name and password: messages are signed instead.</source>
        <translation>Omettez le nom et le mot de passe&#xa0;: les messages sont signés à la place.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https:// and reachable from the provider. Every message is signed with a secret that you are shown once.</source>
        <translation>https:// et joignable depuis le fournisseur. Chaque message est signé avec un secret qui vous est affiché une seule fois.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Who listens there, for whoever looks at this later.</source>
        <translation>Qui écoute à cette adresse, pour qui consultera ceci plus tard.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back; what you typed is kept</source>
        <translation>Retour&#x202f;; votre saisie est conservée</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Créer le webhook</translation>
    </message>
    <message>
        <source>Edit webhook to %1</source>
        <translation>Modifier le webhook vers %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The new webhook</source>
        <translation>La configuration du nouveau webhook</translation>
    </message>
    <message>
        <source>The webhook to %1</source>
        <translation>La configuration du webhook vers %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhooksPage</name>
    <message>
        <source>None recently</source>
        <translation>Aucune récemment</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Dernière livraison</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Informé de</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Signed messages to your own servers when something happens here</source>
        <translation>Messages signés vers vos propres serveurs quand quelque chose se produit ici</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Pas encore de webhooks</translation>
    </message>
    <message>
        <source>A webhook tells a server of yours when something happens here, for example when somebody takes a consent back. Each message is signed.</source>
        <translation>Un webhook informe l’un de vos serveurs quand quelque chose se produit ici, par exemple quand une personne retire un consentement. Chaque message est signé.</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Chargement des webhooks…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Messages given up</source>
        <translation>Messages abandonnés</translation>
    </message>
    <message>
        <source>No attempt succeeded within 24 hours. They are kept for 30 days</source>
        <translation>Aucun essai n’a abouti en 24 heures. Ils sont conservés 30 jours</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Tous les webhooks</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were given up.</source>
        <translation>
            <numerusform>%n message a été abandonné.</numerusform>
            <numerusform>%n messages ont été abandonnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages or more were given up.</source>
        <translation>
            <numerusform>%n message ou plus a été abandonné.</numerusform>
            <numerusform>%n messages ou plus ont été abandonnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The webhook to %1 is saved.</source>
        <translation>Le webhook vers %1 est enregistré.</translation>
    </message>
    <message>
        <source>The secret for %1</source>
        <translation>Le secret pour %1</translation>
    </message>
    <message>
        <source>Put it where messages are checked: their header webhook-signature is made with it (Standard Webhooks, HMAC-SHA256). It is shown this once.</source>
        <translation>Placez-le là où les messages sont vérifiés&#xa0;: leur en-tête webhook-signature est calculé avec lui (Standard Webhooks, HMAC-SHA256). Il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
</context>
</TS>
