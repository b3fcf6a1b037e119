<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Demo workspace</source>
        <translation>Espacio de demostración</translation>
    </message>
    <message>
        <source>Every password is “%1”; the people and their data are made up.</source>
        <translation>Todas las contraseñas son «%1»; las personas y sus datos son inventados.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>to continue to %1</source>
        <translation>para continuar en %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>E-mail address or user name</source>
        <translation>Correo electrónico o nombre de usuario</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter your e-mail address or user name.</source>
        <translation>Escriba su correo electrónico o su nombre de usuario.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The user name or the password is wrong. After several wrong tries an account is locked for some minutes.</source>
        <translation>El nombre de usuario o la contraseña no son correctos. Tras varios intentos fallidos, la cuenta se bloquea durante unos minutos.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Too many wrong tries came from your network. Try again in a minute.</source>
        <translation>Ha habido demasiados intentos erróneos desde su red. Vuelva a intentarlo dentro de un minuto.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This cannot be done at the moment. Try again in a few seconds.</source>
        <translation>Esto no es posible en este momento. Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This page had expired. Please try once more.</source>
        <translation>Esta página había caducado. Inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Forgot your password?</source>
        <translation>¿Ha olvidado su contraseña?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Forgot the password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter your e-mail address or user name. If there is such an account, a link that sets a new password is sent to it.</source>
        <translation>Escriba su dirección de correo electrónico o su nombre de usuario. Si existe esa cuenta, recibirá un enlace para establecer una contraseña nueva.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Send the link</source>
        <translation>Enviar el enlace</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Look into your mailbox</source>
        <translation>Mire en su buzón</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If there is an account of that name, a letter is on its way to its e-mail address. The link in it works once, within an hour.</source>
        <translation>Si existe una cuenta con ese nombre, hay un mensaje en camino a su dirección de correo. El enlace que contiene funciona una sola vez, durante una hora.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing there after some minutes? Look among the unwanted mail, then try again.</source>
        <translation>¿No ha llegado nada al cabo de unos minutos? Mire en el correo no deseado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>No e-mail is sent from here. Ask your administrator: they can give you a link that sets a new password.</source>
        <translation>Desde aquí no se envía correo electrónico. Diríjase a su administrador: puede darle un enlace para establecer una contraseña nueva.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This link no longer works</source>
        <translation>Este enlace ya no funciona</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>It was used already, or is too old, or your password was changed since. You can have a new one sent.</source>
        <translation>Ya se ha utilizado, es demasiado antiguo o su contraseña se ha cambiado desde entonces. Puede pedir que le envíen uno nuevo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Have a new link sent</source>
        <translation>Pedir un enlace nuevo</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Set a new password</source>
        <translation>Establecer una contraseña nueva</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Welcome! Choose a password</source>
        <translation>¡Le damos la bienvenida! Elija una contraseña</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>For the account %1</source>
        <translation>Para la cuenta %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>At least 10 characters. Four or five words that do not belong together are strong and easy to remember.</source>
        <translation>Al menos 10 caracteres. Cuatro o cinco palabras sin relación entre sí son seguras y fáciles de recordar.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Every browser and every application is then signed out of this account.</source>
        <translation>Después se cerrará la sesión de esta cuenta en todos los navegadores y aplicaciones.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use at least 10 characters.</source>
        <translation>Use al menos 10 caracteres.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use at most 1024 characters.</source>
        <translation>Use como máximo 1024 caracteres.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>It is made of your name or e-mail address, which others know, too.</source>
        <translation>Se compone de su nombre o de su dirección de correo, que otros también conocen.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This is one of the passwords that are tried first. Choose another.</source>
        <translation>Es una de las contraseñas que se prueban primero. Elija otra.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your password is set</source>
        <translation>Su contraseña está establecida</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign in with it wherever you came from. You can close this page.</source>
        <translation>Inicie sesión con ella allí de donde venía. Puede cerrar esta página.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: weak. A longer one would be better.</source>
        <translation>Su seguridad: baja. Sería mejor una más larga.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: fair.</source>
        <translation>Su seguridad: media.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: good.</source>
        <translation>Su seguridad: buena.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Its strength: very good.</source>
        <translation>Su seguridad: muy buena.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Hello %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>A new password for %1</source>
        <translation>Una contraseña nueva para %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Somebody, probably you, forgot the password of your account at %1.</source>
        <translation>Alguien, probablemente usted, ha olvidado la contraseña de su cuenta en %1.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The link works once, within an hour.</source>
        <translation>El enlace funciona una sola vez, durante una hora.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If it was not you, you need not do anything: your password stays as it is.</source>
        <translation>Si no ha sido usted, no tiene que hacer nada: su contraseña sigue siendo la misma.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your account at %1</source>
        <translation>Su cuenta en %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>An account was made for you at %1. Choose a password, and you can sign in.</source>
        <translation>Se ha creado una cuenta para usted en %1. Elija una contraseña y podrá iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The link works once, within seven days.</source>
        <translation>El enlace funciona una sola vez, durante siete días.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If you did not expect this, ask whoever runs it before you use the link.</source>
        <translation>Si no lo esperaba, pregunte a quien lo gestiona antes de usar el enlace.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Test letter of %1</source>
        <translation>Mensaje de prueba de %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If you can read this, %1 can send letters.</source>
        <translation>Si puede leer esto, %1 puede enviar mensajes.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 wants to access your account</source>
        <translation>%1 quiere acceder a su cuenta</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>If you allow it, %1 can:</source>
        <translation>Si lo permite, %1 podrá:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 asks for more than before:</source>
        <translation>%1 pide más que antes:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You allowed this before:</source>
        <translation>Ya había permitido:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Read and change all your data, measurements included</source>
        <translation>Leer y modificar todos sus datos, incluidas las mediciones</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Know that it is you</source>
        <translation>Saber que se trata de usted</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>See your name, language, time zone and user number</source>
        <translation>Ver su nombre, su idioma, su zona horaria y su número de usuario</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>See your e-mail address</source>
        <translation>Ver su correo electrónico</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Read the measurements of your ring: heart rate, sleep, temperature, movement</source>
        <translation>Leer las mediciones de su anillo: frecuencia cardíaca, sueño, temperatura, movimiento</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Read your glucose values</source>
        <translation>Leer sus valores de glucosa</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Keep this access while you are away, until you take it back</source>
        <translation>Conservar este acceso cuando usted no esté, hasta que lo retire</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use the permission &quot;%1&quot;</source>
        <translation>Usar el permiso «%1»</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your name, e-mail address, language, role and user number are sent to it at once.</source>
        <translation>Su nombre, su correo electrónico, su idioma, su rol y su número de usuario se le envían de inmediato.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You will be taken back to %1.</source>
        <translation>Después volverá a %1.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You will be taken back to the program on this device.</source>
        <translation>Después volverá al programa de este dispositivo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You can take this back at any time.</source>
        <translation>Puede retirarlo en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Measurements to share</source>
        <translation>Mediciones que se comparten</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>All: past and future ones</source>
        <translation>Todas: pasadas y futuras</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Only those recorded from now on</source>
        <translation>Solo las registradas a partir de ahora</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>data recorded since %1</source>
        <translation>datos registrados desde %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Deny</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Connect a device</source>
        <translation>Conectar un dispositivo</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter the code that your device shows.</source>
        <translation>Introduzca el código que muestra su dispositivo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Code on the device</source>
        <translation>Código del dispositivo</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Enter the code.</source>
        <translation>Introduzca el código.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>There is no such code, or it has expired. Compare it with the one on your device.</source>
        <translation>Ese código no existe o ha caducado. Compárelo con el de su dispositivo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Too many wrong codes came from here. Try again in a few minutes.</source>
        <translation>Desde aquí han llegado demasiados códigos erróneos. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Does your device show this very code?</source>
        <translation>¿Muestra su dispositivo exactamente este código?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Go on only if you started this yourself, on a device in front of you. Never enter a code that somebody sent you.</source>
        <translation>Continúe solo si ha empezado esto usted, en un dispositivo que tiene delante. No introduzca nunca un código que le haya enviado alguien.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device goes on by itself a few seconds later.</source>
        <translation>Su dispositivo continúa por sí solo unos segundos después.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device is connected</source>
        <translation>Su dispositivo está conectado</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>It goes on by itself in a few seconds. You can close this page.</source>
        <translation>Continuará por sí solo en unos segundos. Puede cerrar esta página.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device was not connected</source>
        <translation>Su dispositivo no se ha conectado</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing about you was disclosed. You can close this page.</source>
        <translation>No se ha revelado nada sobre usted. Puede cerrar esta página.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out?</source>
        <translation>¿Cerrar la sesión?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Do you want to sign out in this browser?</source>
        <translation>¿Quiere cerrar su sesión en este navegador?</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 wants to sign you out in this browser.</source>
        <translation>%1 quiere cerrar su sesión en este navegador.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You are signed out</source>
        <translation>Ha cerrado la sesión</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You can close this page.</source>
        <translation>Puede cerrar esta página.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You are still signed in</source>
        <translation>Su sesión sigue abierta</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing has changed. You can close this page.</source>
        <translation>No ha cambiado nada. Puede cerrar esta página.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This link does not work</source>
        <translation>Este enlace no funciona</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The application that sent you here is not known here, or is switched off.</source>
        <translation>La aplicación que le envió aquí no se conoce o está desactivada.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The application that sent you here wants you sent back to an address that is not registered for it.</source>
        <translation>La aplicación que le envió aquí quiere devolverle a una dirección que no está registrada para ella.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The application that sent you here made a mistake in its request.</source>
        <translation>La aplicación que le envió aquí cometió un error en su solicitud.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This sign-in was finished before, or it was begun too long ago.</source>
        <translation>Este inicio de sesión ya terminó o se empezó hace demasiado tiempo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Not at the moment</source>
        <translation>No es posible en este momento</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Nothing about you was disclosed. Go back and try again; if it happens again, tell the people who run the application.</source>
        <translation>No se ha revelado nada sobre usted. Vuelva atrás e inténtelo de nuevo; si ocurre otra vez, avise a los responsables de la aplicación.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Number of this request:</source>
        <translation>Número de esta solicitud:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>to your account</source>
        <translation>en su cuenta</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign in with a passkey</source>
        <translation>Iniciar sesión con una clave de acceso</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Confirm that it is you</source>
        <translation>Confirme que es usted</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Signing in as %1</source>
        <translation>Inicio de sesión como %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Code from your authenticator app</source>
        <translation>Código de su aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Six digits, new every 30 seconds.</source>
        <translation>Seis cifras, nuevas cada 30 segundos.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>One of the ten codes that you wrote down or printed. Each works once.</source>
        <translation>Uno de los diez códigos que anotó o imprimió. Cada uno sirve una sola vez.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This code is wrong or was used before. After several wrong tries an account is locked for some minutes.</source>
        <translation>Este código es incorrecto o ya se ha usado. Tras varios intentos fallidos, una cuenta se bloquea durante unos minutos.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Do not ask for this again in this browser for 30 days</source>
        <translation>No volver a pedirlo en este navegador durante 30 días</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use a code from the authenticator app</source>
        <translation>Usar un código de la aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use a passkey</source>
        <translation>Usar una clave de acceso</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device asks for your fingerprint, your face or its PIN.</source>
        <translation>Su dispositivo le pide la huella, el rostro o su PIN.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Passkeys need JavaScript, which is switched off here. Use another way below.</source>
        <translation>Las claves de acceso necesitan JavaScript, que está desactivado aquí. Elija otra forma más abajo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This browser knows no passkeys. Use another way below.</source>
        <translation>Este navegador no conoce las claves de acceso. Elija otra forma más abajo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The device did not confirm it. Try again, or use another way.</source>
        <translation>El dispositivo no lo ha confirmado. Inténtelo de nuevo o elija otra forma.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This passkey was not accepted. Try again, or use another way.</source>
        <translation>Esta clave de acceso no se ha aceptado. Inténtelo de nuevo o elija otra forma.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Back to your account</source>
        <translation>Volver a su cuenta</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out everywhere else too</source>
        <translation>Cerrar también las demás sesiones</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The current password is wrong. After several wrong tries an account is locked for some minutes.</source>
        <translation>La contraseña actual es incorrecta. Tras varios intentos fallidos, una cuenta se bloquea durante unos minutos.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Two-step sign-in</source>
        <translation>Inicio de sesión en dos pasos</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>On. After the password, one of these is asked for.</source>
        <translation>Activado. Después de la contraseña se pide uno de estos medios.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Off. Whoever learns your password can sign in; a second step keeps them out.</source>
        <translation>Desactivado. Quien conozca su contraseña puede entrar; un segundo paso lo impide.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Authenticator app</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your passkeys</source>
        <translation>Sus claves de acceso</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 registered</source>
        <translation>%1 registrada(s)</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Passkeys need this service to be reached over https and under a name.</source>
        <translation>Para las claves de acceso, este servicio debe usarse por https y con un nombre.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>%1 of 10 left</source>
        <translation>quedan %1 de 10</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>New codes</source>
        <translation>Códigos nuevos</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Where you are signed in</source>
        <translation>Dónde ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>this browser</source>
        <translation>este navegador</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>last used %1</source>
        <translation>último uso el %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>signed in %1</source>
        <translation>sesión iniciada el %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out everywhere else</source>
        <translation>Cerrar las demás sesiones</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>What applications got in a session ends with it. Signing out everywhere also forgets the trusted browsers.</source>
        <translation>Lo que las aplicaciones obtuvieron en una sesión termina con ella. Cerrar todas las sesiones olvida también los navegadores de confianza.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Trusted browsers</source>
        <translation>Navegadores de confianza</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>There, only the password is asked for.</source>
        <translation>En ellos solo se pide la contraseña.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Applications with access</source>
        <translation>Aplicaciones con acceso</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>No application has access to your account. Those that you allow stand here, and you can take it back.</source>
        <translation>Ninguna aplicación tiene acceso a su cuenta. Las que autorice aparecen aquí y puede retirarles el acceso.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>allowed %1</source>
        <translation>autorizada el %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your password was changed.</source>
        <translation>Su contraseña se ha cambiado.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The session was ended.</source>
        <translation>La sesión se ha terminado.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You are signed out everywhere else.</source>
        <translation>Se han cerrado las demás sesiones.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The access was taken back.</source>
        <translation>El acceso se ha retirado.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The browser was forgotten.</source>
        <translation>El navegador se ha olvidado.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The authenticator app was removed.</source>
        <translation>La aplicación de autenticación se ha quitado.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The passkey was added.</source>
        <translation>La clave de acceso se ha añadido.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The passkey was removed.</source>
        <translation>La clave de acceso se ha quitado.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The authenticator app is set up.</source>
        <translation>La aplicación de autenticación está configurada.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Scan this with an authenticator app on your telephone</source>
        <translation>Escanee esto con una aplicación de autenticación en su teléfono</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>or type this key into it:</source>
        <translation>o escriba en ella esta clave:</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>QR code for the authenticator app</source>
        <translation>Código QR para la aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The code that the app shows</source>
        <translation>El código que muestra la aplicación</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This is not the app’s code. Check that the telephone’s clock is right, and enter the next one.</source>
        <translation>Este no es el código de la aplicación. Compruebe que la hora del teléfono es correcta e introduzca el siguiente.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>An authenticator app is set up</source>
        <translation>Hay una aplicación de autenticación configurada</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Set up another telephone</source>
        <translation>Configurar otro teléfono</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>To remove the app, enter your password or a code of the app.</source>
        <translation>Para quitar la aplicación, introduzca su contraseña o un código de la aplicación.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Password or code</source>
        <translation>Contraseña o código</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Neither a password nor a code fits. After several wrong tries an account is locked for some minutes.</source>
        <translation>No coincide ni como contraseña ni como código. Tras varios intentos fallidos, una cuenta se bloquea durante unos minutos.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your recovery codes</source>
        <translation>Sus códigos de recuperación</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Write them down or print them and keep them safe: each works once when your second step is not at hand. They are not shown again.</source>
        <translation>Anótelos o imprímalos y guárdelos bien: cada uno sirve una vez, cuando no tenga a mano su segundo paso. No se mostrarán de nuevo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>I have kept them</source>
        <translation>Los he guardado</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Make new codes</source>
        <translation>Crear códigos nuevos</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The codes that you have stop working. Enter your password or a code of the app.</source>
        <translation>Los códigos que tiene dejarán de servir. Introduzca su contraseña o un código de la aplicación.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>A passkey signs you in with the fingerprint, face or PIN of a device, and only here: nobody can talk you out of it.</source>
        <translation>Una clave de acceso le identifica con la huella, el rostro o el PIN de un dispositivo, y solo aquí: nadie puede sonsacársela.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Name of the new passkey</source>
        <translation>Nombre de la nueva clave de acceso</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>By which you know it again, for example the device.</source>
        <translation>Para reconocerla, por ejemplo el dispositivo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Add a passkey</source>
        <translation>Añadir una clave de acceso</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>To add a passkey, JavaScript is needed, which is switched off here.</source>
        <translation>Para añadir una clave de acceso se necesita JavaScript, que está desactivado aquí.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The passkey could not be added. Perhaps the device holds one for this account already.</source>
        <translation>La clave de acceso no se ha podido añadir. Quizá el dispositivo ya tenga una para esta cuenta.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Passkey without a name</source>
        <translation>Clave de acceso sin nombre</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>synced between your devices</source>
        <translation>sincronizada entre sus dispositivos</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>on one device</source>
        <translation>en un solo dispositivo</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This access is for use at: %1</source>
        <translation>Este acceso es para usarlo en: %1</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device is linked</source>
        <translation>Su dispositivo está vinculado</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your data are being fetched now, the newest first; older ones follow by and by. You can close this page.</source>
        <translation>Sus datos se están descargando, los más recientes primero; los anteriores vendrán poco a poco. Puede cerrar esta página.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You allowed a part of what was asked for. That part is being fetched now. To allow the rest, link the device once more.</source>
        <translation>Ha permitido una parte de lo que se pedía. Esa parte se está descargando. Para permitir el resto, vincule el dispositivo otra vez.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>Your device was not linked</source>
        <translation>Su dispositivo no se ha vinculado</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>You did not allow it, and nothing was fetched. You can begin anew at any time.</source>
        <translation>No lo ha permitido y no se ha descargado nada. Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>This page is too old, or was opened before. Begin anew to link your device.</source>
        <translation>Esta página es demasiado antigua o ya se abrió antes. Empiece de nuevo para vincular su dispositivo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The device’s maker did not confirm that you allowed it. Begin anew to link your device.</source>
        <translation>El fabricante del dispositivo no ha confirmado que usted lo permitió. Empiece de nuevo para vincular su dispositivo.</translation>
    </message>
    <message>
        <location filename="../server/pages/texts.cpp"/>
        <source>The device’s maker does not answer at the moment. Begin anew in some minutes.</source>
        <translation>El fabricante del dispositivo no responde en este momento. Empiece de nuevo dentro de unos minutos.</translation>
    </message>
</context>
</TS>
