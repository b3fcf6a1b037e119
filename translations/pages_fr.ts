<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Demo workspace</source>
        <translation>Espace de démonstration</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>to continue to %1</source>
        <translation>pour continuer vers %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>E-mail address or user name</source>
        <translation>Adresse e-mail ou nom d’utilisateur</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter your e-mail address or user name.</source>
        <translation>Saisissez votre adresse e-mail ou votre nom d’utilisateur.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The user name or the password is wrong. After several wrong tries an account is locked for some minutes.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect. Après plusieurs essais infructueux, le compte est verrouillé pendant quelques minutes.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This cannot be done at the moment. Try again in a few seconds.</source>
        <translation>Cela n’est pas possible pour le moment. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This page had expired. Please try once more.</source>
        <translation>Cette page avait expiré. Veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 wants to access your account</source>
        <translation>%1 souhaite accéder à votre compte</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If you allow it, %1 can:</source>
        <translation>Si vous l’autorisez, %1 pourra :</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 asks for more than before:</source>
        <translation>%1 demande davantage qu’auparavant :</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You allowed this before:</source>
        <translation>Vous avez déjà autorisé :</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Read and change all your data, measurements included</source>
        <translation>Lire et modifier toutes vos données, mesures comprises</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Know that it is you</source>
        <translation>Savoir qu’il s’agit de vous</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>See your name, language, time zone and user number</source>
        <translation>Voir votre nom, votre langue, votre fuseau horaire et votre numéro d’utilisateur</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>See your e-mail address</source>
        <translation>Voir votre adresse e-mail</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Read the measurements of your ring: heart rate, sleep, temperature, movement</source>
        <translation>Lire les mesures de votre bague : fréquence cardiaque, sommeil, température, mouvement</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Read your glucose values</source>
        <translation>Lire vos valeurs de glucose</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Keep this access while you are away, until you take it back</source>
        <translation>Conserver cet accès en votre absence, jusqu’à ce que vous le retiriez</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use the permission &quot;%1&quot;</source>
        <translation>Utiliser l’autorisation « %1 »</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your name, e-mail address, language, role and user number are sent to it at once.</source>
        <translation>Votre nom, votre adresse e-mail, votre langue, votre rôle et votre numéro d’utilisateur lui sont transmis aussitôt.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You will be taken back to %1.</source>
        <translation>Vous serez ramené vers %1.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You will be taken back to the program on this device.</source>
        <translation>Vous serez ramené vers le programme de cet appareil.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You can take this back at any time.</source>
        <translation>Vous pourrez revenir sur cette décision à tout moment.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This link does not work</source>
        <translation>Ce lien ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The application that sent you here is not known here, or is switched off.</source>
        <translation>L’application qui vous a envoyé ici est inconnue ou désactivée.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The application that sent you here wants you sent back to an address that is not registered for it.</source>
        <translation>L’application qui vous a envoyé ici veut vous renvoyer vers une adresse qui n’est pas enregistrée pour elle.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The application that sent you here made a mistake in its request.</source>
        <translation>L’application qui vous a envoyé ici a commis une erreur dans sa demande.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Not at the moment</source>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing about you was disclosed. Go back and try again; if it happens again, tell the people who run the application.</source>
        <translation>Rien n’a été divulgué à votre sujet. Revenez en arrière et réessayez ; si cela se reproduit, prévenez les responsables de l’application.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Number of this request:</source>
        <translation>Numéro de cette demande :</translation>
    </message>
</context>
</TS>
