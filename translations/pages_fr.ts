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
        <source>Every password is “%1”; the people and their data are made up.</source>
        <translation>Tous les mots de passe sont « %1 » ; les personnes et leurs données sont inventées.</translation>
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
        <source>Too many wrong tries came from your network. Try again in a minute.</source>
        <translation>Trop de tentatives erronées sont venues de votre réseau. Réessayez dans une minute.</translation>
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
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Terms of use</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Forgot the password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter your e-mail address or user name. If there is such an account, a link that sets a new password is sent to it.</source>
        <translation>Saisissez votre adresse e-mail ou votre nom d’utilisateur. Si un tel compte existe, un lien pour choisir un nouveau mot de passe lui est envoyé.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Send the link</source>
        <translation>Envoyer le lien</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Look into your mailbox</source>
        <translation>Consultez votre messagerie</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If there is an account of that name, a letter is on its way to its e-mail address. The link in it works once, within an hour.</source>
        <translation>Si un compte de ce nom existe, un message est en route vers son adresse e-mail. Le lien qu’il contient fonctionne une seule fois, pendant une heure.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing there after some minutes? Look among the unwanted mail, then try again.</source>
        <translation>Toujours rien après quelques minutes ? Regardez parmi les indésirables, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>No e-mail is sent from here. Ask your administrator: they can give you a link that sets a new password.</source>
        <translation>Aucun e-mail n’est envoyé d’ici. Adressez-vous à votre administrateur : il peut vous donner un lien pour choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This link no longer works</source>
        <translation>Ce lien ne fonctionne plus</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>It was used already, or is too old, or your password was changed since. You can have a new one sent.</source>
        <translation>Il a déjà été utilisé, il est trop ancien, ou votre mot de passe a été changé depuis. Vous pouvez en demander un nouveau.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Have a new link sent</source>
        <translation>Demander un nouveau lien</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Set a new password</source>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Welcome! Choose a password</source>
        <translation>Bienvenue ! Choisissez un mot de passe</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>For the account %1</source>
        <translation>Pour le compte %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The same once more</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>At least 10 characters. Four or five words that do not belong together are strong and easy to remember.</source>
        <translation>Au moins 10 caractères. Quatre ou cinq mots sans rapport entre eux sont solides et faciles à retenir.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Every browser and every application is then signed out of this account.</source>
        <translation>Tous les navigateurs et toutes les applications seront alors déconnectés de ce compte.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use at least 10 characters.</source>
        <translation>Utilisez au moins 10 caractères.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use at most 1024 characters.</source>
        <translation>Utilisez au plus 1024 caractères.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>It is made of your name or e-mail address, which others know, too.</source>
        <translation>Il est tiré de votre nom ou de votre adresse e-mail, que d’autres connaissent aussi.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This is one of the passwords that are tried first. Choose another.</source>
        <translation>C’est l’un des mots de passe essayés en premier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your password is set</source>
        <translation>Votre mot de passe est enregistré</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign in with it wherever you came from. You can close this page.</source>
        <translation>Connectez-vous avec lui là d’où vous veniez. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: weak. A longer one would be better.</source>
        <translation>Sa solidité : faible. Un plus long serait préférable.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: fair.</source>
        <translation>Sa solidité : moyenne.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: good.</source>
        <translation>Sa solidité : bonne.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: very good.</source>
        <translation>Sa solidité : très bonne.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>A new password for %1</source>
        <translation>Un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Somebody, probably you, forgot the password of your account at %1.</source>
        <translation>Quelqu’un, sans doute vous, a oublié le mot de passe de votre compte chez %1.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The link works once, within an hour.</source>
        <translation>Le lien fonctionne une seule fois, pendant une heure.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If it was not you, you need not do anything: your password stays as it is.</source>
        <translation>Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste inchangé.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your account at %1</source>
        <translation>Votre compte chez %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>An account was made for you at %1. Choose a password, and you can sign in.</source>
        <translation>Un compte a été créé pour vous chez %1. Choisissez un mot de passe et vous pourrez vous connecter.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The link works once, within seven days.</source>
        <translation>Le lien fonctionne une seule fois, pendant sept jours.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If you did not expect this, ask whoever runs it before you use the link.</source>
        <translation>Si vous ne vous y attendiez pas, renseignez-vous auprès de l’exploitant avant d’utiliser le lien.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Test letter of %1</source>
        <translation>Message d’essai de %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If you can read this, %1 can send letters.</source>
        <translation>Si vous lisez ceci, %1 peut envoyer des messages.</translation>
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
        <source>Measurements to share</source>
        <translation>Mesures à partager</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>All: past and future ones</source>
        <translation>Toutes : passées et à venir</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Only those recorded from now on</source>
        <translation>Seulement celles enregistrées à partir de maintenant</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>data recorded since %1</source>
        <translation>données enregistrées depuis %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Continue</source>
        <translation>Continuer</translation>
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
        <source>Connect a device</source>
        <translation>Connecter un appareil</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter the code that your device shows.</source>
        <translation>Saisissez le code affiché sur votre appareil.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Code on the device</source>
        <translation>Code affiché sur l’appareil</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter the code.</source>
        <translation>Saisissez le code.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>There is no such code, or it has expired. Compare it with the one on your device.</source>
        <translation>Ce code n’existe pas ou a expiré. Comparez-le avec celui de votre appareil.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Too many wrong codes came from here. Try again in a few minutes.</source>
        <translation>Trop de codes erronés sont venus d’ici. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Does your device show this very code?</source>
        <translation>Votre appareil affiche-t-il exactement ce code ?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Go on only if you started this yourself, on a device in front of you. Never enter a code that somebody sent you.</source>
        <translation>Ne continuez que si vous avez commencé cela vous-même, sur un appareil qui se trouve devant vous. Ne saisissez jamais un code que quelqu’un vous a envoyé.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device goes on by itself a few seconds later.</source>
        <translation>Votre appareil continue de lui-même quelques secondes plus tard.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device is connected</source>
        <translation>Votre appareil est connecté</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>It goes on by itself in a few seconds. You can close this page.</source>
        <translation>Il continue de lui-même dans quelques secondes. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device was not connected</source>
        <translation>Votre appareil n’a pas été connecté</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing about you was disclosed. You can close this page.</source>
        <translation>Rien à votre sujet n’a été divulgué. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out?</source>
        <translation>Se déconnecter ?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Do you want to sign out in this browser?</source>
        <translation>Voulez-vous vous déconnecter dans ce navigateur ?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 wants to sign you out in this browser.</source>
        <translation>%1 souhaite vous déconnecter dans ce navigateur.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You are still signed in</source>
        <translation>Vous êtes toujours connecté</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing has changed. You can close this page.</source>
        <translation>Rien n’a changé. Vous pouvez fermer cette page.</translation>
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
        <source>This sign-in was finished before, or it was begun too long ago.</source>
        <translation>Cette connexion est déjà terminée, ou elle a été commencée il y a trop longtemps.</translation>
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
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>to your account</source>
        <translation>à votre compte</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign in with a passkey</source>
        <translation>Se connecter avec une clé d’accès</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Confirm that it is you</source>
        <translation>Confirmez que c’est bien vous</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Signing in as %1</source>
        <translation>Connexion en tant que %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Code from your authenticator app</source>
        <translation>Code de votre application d’authentification</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Six digits, new every 30 seconds.</source>
        <translation>Six chiffres, renouvelés toutes les 30 secondes.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>One of the ten codes that you wrote down or printed. Each works once.</source>
        <translation>L’un des dix codes que vous avez notés ou imprimés. Chacun ne sert qu’une fois.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This code is wrong or was used before. After several wrong tries an account is locked for some minutes.</source>
        <translation>Ce code est incorrect ou a déjà servi. Après plusieurs essais erronés, un compte est bloqué pendant quelques minutes.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Do not ask for this again in this browser for 30 days</source>
        <translation>Ne plus le demander dans ce navigateur pendant 30 jours</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use a code from the authenticator app</source>
        <translation>Utiliser un code de l’application d’authentification</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use a recovery code</source>
        <translation>Utiliser un code de récupération</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use a passkey</source>
        <translation>Utiliser une clé d’accès</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device asks for your fingerprint, your face or its PIN.</source>
        <translation>Votre appareil demande votre empreinte, votre visage ou son code.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Passkeys need JavaScript, which is switched off here. Use another way below.</source>
        <translation>Les clés d’accès ont besoin de JavaScript, qui est désactivé ici. Choisissez un autre moyen ci-dessous.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This browser knows no passkeys. Use another way below.</source>
        <translation>Ce navigateur ne connaît pas les clés d’accès. Choisissez un autre moyen ci-dessous.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The device did not confirm it. Try again, or use another way.</source>
        <translation>L’appareil n’a pas confirmé. Réessayez ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This passkey was not accepted. Try again, or use another way.</source>
        <translation>Cette clé d’accès n’a pas été acceptée. Réessayez ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Back to your account</source>
        <translation>Retour à votre compte</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Change password</source>
        <translation>Changer de mot de passe</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out everywhere else too</source>
        <translation>Se déconnecter aussi partout ailleurs</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The current password is wrong. After several wrong tries an account is locked for some minutes.</source>
        <translation>Le mot de passe actuel est incorrect. Après plusieurs essais erronés, un compte est bloqué pendant quelques minutes.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Two-step sign-in</source>
        <translation>Connexion en deux étapes</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>On. After the password, one of these is asked for.</source>
        <translation>Activée. Après le mot de passe, l’un de ces moyens est demandé.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Off. Whoever learns your password can sign in; a second step keeps them out.</source>
        <translation>Désactivée. Quiconque apprend votre mot de passe peut se connecter ; une seconde étape l’en empêche.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Authenticator app</source>
        <translation>Application d’authentification</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>not set up</source>
        <translation>non configurée</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your passkeys</source>
        <translation>Vos clés d’accès</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 registered</source>
        <translation>%1 enregistrée(s)</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Passkeys need this service to be reached over https and under a name.</source>
        <translation>Pour les clés d’accès, ce service doit être joint en https et sous un nom.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 of 10 left</source>
        <translation>%1 sur 10 restants</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>New codes</source>
        <translation>Nouveaux codes</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Where you are signed in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>this browser</source>
        <translation>ce navigateur</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>last used %1</source>
        <translation>dernière utilisation le %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>signed in %1</source>
        <translation>connecté le %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out everywhere else</source>
        <translation>Se déconnecter partout ailleurs</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>What applications got in a session ends with it. Signing out everywhere also forgets the trusted browsers.</source>
        <translation>Ce que des applications ont obtenu pendant une session se termine avec elle. Se déconnecter partout oublie aussi les navigateurs de confiance.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Unknown program</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Trusted browsers</source>
        <translation>Navigateurs de confiance</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>There, only the password is asked for.</source>
        <translation>Seul le mot de passe y est demandé.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Applications with access</source>
        <translation>Applications ayant accès</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>No application has access to your account. Those that you allow stand here, and you can take it back.</source>
        <translation>Aucune application n’a accès à votre compte. Celles que vous autorisez figurent ici, et vous pouvez revenir sur votre accord.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>allowed %1</source>
        <translation>autorisée le %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your password was changed.</source>
        <translation>Votre mot de passe a été changé.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The session was ended.</source>
        <translation>La session a été terminée.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You are signed out everywhere else.</source>
        <translation>Vous êtes déconnecté partout ailleurs.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The access was taken back.</source>
        <translation>L’accès a été retiré.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The browser was forgotten.</source>
        <translation>Le navigateur a été oublié.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The authenticator app was removed.</source>
        <translation>L’application d’authentification a été supprimée.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The passkey was added.</source>
        <translation>La clé d’accès a été ajoutée.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The passkey was removed.</source>
        <translation>La clé d’accès a été supprimée.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The authenticator app is set up.</source>
        <translation>L’application d’authentification est configurée.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Scan this with an authenticator app on your telephone</source>
        <translation>Scannez ceci avec une application d’authentification sur votre téléphone</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>or type this key into it:</source>
        <translation>ou saisissez-y cette clé :</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>QR code for the authenticator app</source>
        <translation>Code QR pour l’application d’authentification</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The code that the app shows</source>
        <translation>Le code que l’application affiche</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This is not the app’s code. Check that the telephone’s clock is right, and enter the next one.</source>
        <translation>Ce n’est pas le code de l’application. Vérifiez que l’heure du téléphone est juste et saisissez le suivant.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>An authenticator app is set up</source>
        <translation>Une application d’authentification est configurée</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Set up another telephone</source>
        <translation>Configurer un autre téléphone</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>To remove the app, enter your password or a code of the app.</source>
        <translation>Pour supprimer l’application, saisissez votre mot de passe ou un code de l’application.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Password or code</source>
        <translation>Mot de passe ou code</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Neither a password nor a code fits. After several wrong tries an account is locked for some minutes.</source>
        <translation>Ni le mot de passe ni un code ne convient. Après plusieurs essais erronés, un compte est bloqué pendant quelques minutes.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your recovery codes</source>
        <translation>Vos codes de récupération</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Write them down or print them and keep them safe: each works once when your second step is not at hand. They are not shown again.</source>
        <translation>Notez-les ou imprimez-les et gardez-les en lieu sûr : chacun sert une fois, quand votre seconde étape n’est pas à portée de main. Ils ne seront plus affichés.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>I have kept them</source>
        <translation>Je les ai gardés</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Make new codes</source>
        <translation>Créer de nouveaux codes</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The codes that you have stop working. Enter your password or a code of the app.</source>
        <translation>Les codes que vous avez cesseront de fonctionner. Saisissez votre mot de passe ou un code de l’application.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>A passkey signs you in with the fingerprint, face or PIN of a device, and only here: nobody can talk you out of it.</source>
        <translation>Une clé d’accès vous connecte avec l’empreinte, le visage ou le code d’un appareil, et ici seulement : personne ne peut vous la soutirer.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Name of the new passkey</source>
        <translation>Nom de la nouvelle clé d’accès</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>By which you know it again, for example the device.</source>
        <translation>Pour la reconnaître, par exemple l’appareil.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Add a passkey</source>
        <translation>Ajouter une clé d’accès</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>To add a passkey, JavaScript is needed, which is switched off here.</source>
        <translation>Pour ajouter une clé d’accès, il faut JavaScript, qui est désactivé ici.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The passkey could not be added. Perhaps the device holds one for this account already.</source>
        <translation>La clé d’accès n’a pas pu être ajoutée. Peut-être l’appareil en a-t-il déjà une pour ce compte.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Passkey without a name</source>
        <translation>Clé d’accès sans nom</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>synced between your devices</source>
        <translation>synchronisée entre vos appareils</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>on one device</source>
        <translation>sur un seul appareil</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>never used</source>
        <translation>jamais utilisée</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This access is for use at: %1</source>
        <translation>Cet accès est destiné à : %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device is linked</source>
        <translation>Votre appareil est relié</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your data are being fetched now, the newest first; older ones follow by and by. You can close this page.</source>
        <translation>Vos données sont en train d’être récupérées, les plus récentes d’abord ; les plus anciennes suivront peu à peu. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You allowed a part of what was asked for. That part is being fetched now. To allow the rest, link the device once more.</source>
        <translation>Vous avez autorisé une partie de ce qui était demandé. Cette partie est en train d’être récupérée. Pour autoriser le reste, reliez l’appareil encore une fois.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device was not linked</source>
        <translation>Votre appareil n’a pas été relié</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You did not allow it, and nothing was fetched. You can begin anew at any time.</source>
        <translation>Vous ne l’avez pas autorisé, et rien n’a été récupéré. Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This page is too old, or was opened before. Begin anew to link your device.</source>
        <translation>Cette page est trop ancienne ou a déjà été ouverte. Recommencez pour relier votre appareil.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The device’s maker did not confirm that you allowed it. Begin anew to link your device.</source>
        <translation>Le fabricant de l’appareil n’a pas confirmé que vous l’avez autorisé. Recommencez pour relier votre appareil.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The device’s maker does not answer at the moment. Begin anew in some minutes.</source>
        <translation>Le fabricant de l’appareil ne répond pas pour le moment. Recommencez dans quelques minutes.</translation>
    </message>
</context>
</TS>
