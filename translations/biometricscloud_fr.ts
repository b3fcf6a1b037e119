<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Quel fournisseur cette console doit-elle gérer ?</translation>
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
    <name>bc::ui::EmbeddedView</name>
    <message>
        <source>The page wanted to leave for %1, which is not part of this.</source>
        <translation>La page voulait mener à %1, qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The certificate is not valid: %1</source>
        <translation>Le certificat n’est pas valide : %1</translation>
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
        <source>%1 is not saved yet.</source>
        <translation>%1 n’est pas encore enregistrée.</translation>
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
        <translation>Il n’y a pas ici de lieu « %1 » pour vous.</translation>
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
        <translation>%1, %2 : pas de mesures.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: mean %3, lowest %4, highest %5 %6, %n samples.</source>
        <translation>
            <numerusform>%1, %2 : moyenne %3, minimum %4, maximum %5 %6, %n mesure.</numerusform>
            <numerusform>%1, %2 : moyenne %3, minimum %4, maximum %5 %6, %n mesures.</numerusform>
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
        <translation>Vérifiez l’adresse publique du fournisseur : elle doit être celle de cette connexion.</translation>
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
        <translation>Fournisseur : pas encore interrogé</translation>
    </message>
    <message>
        <source>Provider: running</source>
        <translation>Fournisseur : en marche</translation>
    </message>
    <message>
        <source>Provider: cannot be reached, asking again</source>
        <translation>Fournisseur : injoignable, nouvel essai</translation>
    </message>
</context>
<context>
    <name>bc::ui::TimeChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique : %1</translation>
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
</context>
<context>
    <name>bc::ui::applications::ApplicationDetail</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
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
        <source>Public: has no secret, must use PKCE</source>
        <translation>Publique : n’a pas de secret, doit utiliser PKCE</translation>
    </message>
    <message>
        <source>Confidential: proves itself by a secret</source>
        <translation>Confidentielle : s’authentifie par un secret</translation>
    </message>
    <message>
        <source>Trusted: may write through the client-keyed API</source>
        <translation>De confiance : peut écrire par l’API à clé client</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
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
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Valeur par défaut du fournisseur</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Carries the person&apos;s e-mail address and names</source>
        <translation>Contient l’adresse e-mail, le prénom et le nom de la personne</translation>
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
</context>
<context>
    <name>bc::ui::applications::ApplicationForm</name>
    <message>
        <source>Write the whole address, for example https://example.org.</source>
        <translation>Saisissez l’adresse complète, par exemple https://example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole address with its scheme.</source>
        <translation>« %1 » n’est pas une adresse complète avec son schéma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fragment (#…), which a redirect address may not have.</source>
        <translation>« %1 » a un fragment (#…), ce qu’une adresse de redirection ne peut pas avoir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a wildcard. Addresses are compared letter by letter.</source>
        <translation>« %1 » contient un joker. Les adresses sont comparées lettre à lettre.</translation>
    </message>
    <message>
        <source>Public: runs where it cannot keep a secret (browser, phone)</source>
        <translation>Publique : s’exécute là où elle ne peut garder un secret (navigateur, téléphone)</translation>
    </message>
    <message>
        <source>Put the person&apos;s e-mail address and names into the redirect</source>
        <translation>Ajouter l’adresse e-mail, le prénom et le nom de la personne à la redirection</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People read it when they are asked for consent.</source>
        <translation>Les personnes le lisent quand on leur demande leur consentement.</translation>
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
        <source>Redirect addresses</source>
        <translation>Adresses de redirection</translation>
    </message>
    <message>
        <source>One a line; where people come back to after consent. Compared letter by letter.</source>
        <translation>Une par ligne ; là où l’on revient après le consentement. Comparées lettre à lettre.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Types d’autorisation</translation>
    </message>
    <message>
        <source>Authorization code: a person signs in and consents</source>
        <translation>Code d’autorisation : une personne se connecte et consent</translation>
    </message>
    <message>
        <source>Refresh: stays signed in with rotating tokens</source>
        <translation>Renouvellement : reste connectée avec des jetons renouvelés à chaque usage</translation>
    </message>
    <message>
        <source>Client credentials: acts as its owner, without a person</source>
        <translation>Identifiants client : agit comme son propriétaire, sans personne</translation>
    </message>
    <message>
        <source>Password: sees people&apos;s passwords; for old clients only</source>
        <translation>Mot de passe : voit les mots de passe ; réservé aux anciens clients</translation>
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
        <source>Address of its picture, shown when people are asked for consent.</source>
        <translation>Adresse de son image, affichée lors de la demande de consentement.</translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Valeur par défaut du fournisseur</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 heures</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation>Durée de vie d’un jeton d’accès</translation>
    </message>
    <message>
        <source>Short is safer: a leaked token ends sooner.</source>
        <translation>Une durée courte est plus sûre : un jeton volé expire plus tôt.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list; what you typed is kept</source>
        <translation>Retour à la liste ; votre saisie est conservée</translation>
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
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The new application</source>
        <translation>La nouvelle application</translation>
    </message>
    <message>
        <source>The application &quot;%1&quot;</source>
        <translation>L’application « %1 »</translation>
    </message>
    <message>
        <source>The authorization code grant needs an address to come back to.</source>
        <translation>Le code d’autorisation exige une adresse de retour.</translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation>Enregistrement… Annuler</translation>
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
        <source>%1 was not disabled.</source>
        <translation>%1 n’a pas été désactivée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>%1 is disabled; its tokens no longer work.</source>
        <translation>%1 est désactivée ; ses jetons ne sont plus valables.</translation>
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
        <source>The secret of %1 was not changed.</source>
        <translation>Le secret de %1 n’a pas été changé.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistrée.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::DisableDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Disable application</source>
        <translation>Désactiver l’application</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1 ?</translation>
    </message>
    <message>
        <source>It loses access at once: all its access and refresh tokens are revoked and people can no longer sign in to it. Nothing is deleted; you can restore it later, and people then sign in again.</source>
        <translation>Elle perd aussitôt l’accès : tous ses jetons d’accès et de renouvellement sont révoqués et plus personne ne peut s’y connecter. Rien n’est supprimé ; vous pourrez la rétablir plus tard, et les personnes se connecteront alors de nouveau.</translation>
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
        <translation>Pas du tout : il a pu fuir</translation>
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
        <source>Copy it now and keep it where the application runs. It is shown this once; the provider keeps only its hash.</source>
        <translation>Copiez-le maintenant et gardez-le là où l’application s’exécute. Il n’est affiché que cette fois ; le fournisseur n’en garde que l’empreinte.</translation>
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
        <source>Failing</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Data arrives as it should.</source>
        <translation>Les données arrivent comme il faut.</translation>
    </message>
    <message>
        <source>The person has not finished linking it. They find the link under their devices.</source>
        <translation>La personne n’a pas terminé l’association. Elle trouve le lien parmi ses appareils.</translation>
    </message>
    <message>
        <source>No data has come for a while. Ask the person whether they wear and charge it, and whether its app is still open on their phone.</source>
        <translation>Aucune donnée n’est arrivée depuis un moment. Demandez à la personne si elle porte et recharge l’appareil, et si son application est encore ouverte sur le téléphone.</translation>
    </message>
    <message>
        <source>The last attempts to fetch data failed. They are repeated; if the error stays, the person must link it again.</source>
        <translation>Les dernières récupérations de données ont échoué. Elles sont répétées ; si l’erreur persiste, la personne doit associer l’appareil de nouveau.</translation>
    </message>
    <message>
        <source>The person took the permission back. Only they can give it again.</source>
        <translation>La personne a retiré son consentement. Elle seule peut le redonner.</translation>
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
</context>
<context>
    <name>bc::ui::flow::DecisionView</name>
    <message>
        <source>The provider&apos;s checks</source>
        <translation>Contrôles du fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n registered addresses were compared; this one is the nearest.</source>
        <translation>
            <numerusform>%n adresse enregistrée a été comparée ; celle-ci est la plus proche.</numerusform>
            <numerusform>%n adresses enregistrées ont été comparées ; celle-ci est la plus proche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation>Trace %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::DifferenceView</name>
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
        <translation>Enregistrée : %1. Envoyée : %2. Première différence au caractère %3.</translation>
    </message>
    <message>
        <source>first difference at character %1</source>
        <translation>première différence au caractère %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Exchange</name>
    <message numerus="yes">
        <source>(a page of %n bytes; the embedded view shows it)</source>
        <translation>
            <numerusform>(une page de %n octet ; la vue intégrée la montre)</numerusform>
            <numerusform>(une page de %n octets ; la vue intégrée la montre)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(cut here; %n bytes in all)</source>
        <translation>
            <numerusform>(coupé ici ; %n octet en tout)</numerusform>
            <numerusform>(coupé ici ; %n octets en tout)</numerusform>
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
        <translation>Cela se passe entre le navigateur de la personne et le fournisseur ; l’application n’en voit rien. Le côté du fournisseur est dans l’onglet suivant.</translation>
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
        <translation>GET %1 a répondu %2 en %3 : le jeton fonctionne.</translation>
    </message>
    <message>
        <source>Walk the flow of %1</source>
        <translation>Parcourir le flux de %1</translation>
    </message>
    <message>
        <source>The studio acts as the application: it asks the provider for authorization, you sign in and consent on the provider&apos;s own pages, and it exchanges the code for a token. Each request and each of the provider&apos;s checks is shown on the right.</source>
        <translation>Le studio agit comme l’application : il demande une autorisation au fournisseur, vous vous connectez et donnez votre consentement sur les pages du fournisseur, et il échange le code contre un jeton. Chaque requête et chaque contrôle du fournisseur s’affichent à droite.</translation>
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
        <translation>La redirection va à l’application, pas au fournisseur : rien à décider.</translation>
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
        <translation>Les adresses enregistrées ; saisissez-en une autre pour voir comment elle est refusée.</translation>
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
        <translation>Application publique : pas de secret, PKCE protège le code. client_id %1</translation>
    </message>
    <message>
        <source>Confidential application: proves itself with its secret, which is not stored here. client_id %1</source>
        <translation>Application confidentielle : s’authentifie par son secret, qui n’est pas enregistré ici. client_id %1</translation>
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
        <translation>Saisissez le secret de l’application : sans lui, la demande de jeton est refusée.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::PkceBox</name>
    <message>
        <source>PKCE: whoever steals the code cannot use it, because only the application knows the verifier whose SHA-256 is the challenge it sent first.</source>
        <translation>PKCE : qui vole le code ne peut s’en servir, car seule l’application connaît le vérificateur dont le SHA-256 est le défi envoyé au départ.</translation>
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
        <translation>Saisissez son secret ci-dessus. S’il est perdu, renouvelez-le dans Applications : l’ancien reste valable pendant la durée que vous choisissez.</translation>
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
        <translation>Regardez à droite les contrôles du fournisseur : le premier refusé nomme le paramètre.</translation>
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
        <translation>Réinitialisez et parcourez de nouveau. Dans une application, c’est une attaque jusqu’à preuve du contraire : elle doit s’arrêter ici.</translation>
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
        <translation>iss est « %1 » (RFC 9207).</translation>
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
        <source>Authorize request</source>
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
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
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
        <translation>L’appareil a donné à ses dernières données une heure qui n’est pas encore venue : son horloge avance. Demandez à la personne de laisser l’appareil et son téléphone régler eux-mêmes la date et l’heure. Les données déjà reçues gardent l’heure fausse.</translation>
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
        <source>failing</source>
        <translation>en erreur</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>accès retiré</translation>
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
        <translation>Date de naissance : %1</translation>
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
    <name>bc::ui::people::PeoplePlace</name>
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
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>After too many wrong passwords, until %1</source>
        <translation>Après trop de mots de passe erronés, jusqu’au %1</translation>
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
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Rechercher par nom ou e-mail</translation>
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
        <source>Everyone who has an account in your organisation shows up here.</source>
        <translation>Toutes les personnes qui ont un compte dans votre organisation apparaissent ici.</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Chargement des personnes…</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Afficher les données</translation>
    </message>
</context>
</TS>
