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
</context>
</TS>
