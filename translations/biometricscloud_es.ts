<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BrandingPage</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Como mucho %n carácter.</numerusform>
            <numerusform>Como mucho %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Starting the provider…</source>
        <translation>Iniciando el proveedor…</translation>
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
        <translation>código no caducado</translation>
    </message>
    <message>
        <source>id_token_hint</source>
        <translation>id_token_hint</translation>
    </message>
    <message>
        <source>device code of this client</source>
        <translation>código de dispositivo de este cliente</translation>
    </message>
    <message>
        <source>person&apos;s word</source>
        <translation>decisión de la persona</translation>
    </message>
    <message>
        <source>DPoP key of the grant</source>
        <translation>clave DPoP de la concesión</translation>
    </message>
    <message>
        <source>response type</source>
        <translation>tipo de respuesta</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>code unused</source>
        <translation>código sin usar</translation>
    </message>
    <message>
        <source>grant known</source>
        <translation>concesión conocida</translation>
    </message>
    <message>
        <source>DPoP key announced</source>
        <translation>clave DPoP anunciada</translation>
    </message>
    <message>
        <source>parameters complete</source>
        <translation>parámetros completos</translation>
    </message>
    <message>
        <source>person active</source>
        <translation>persona activa</translation>
    </message>
    <message>
        <source>refresh token live</source>
        <translation>token de renovación vigente</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>parameters once</source>
        <translation>parámetros una sola vez</translation>
    </message>
    <message>
        <source>no request_uri inside</source>
        <translation>sin request_uri dentro</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>segundo factor</translation>
    </message>
    <message>
        <source>PKCE verifier</source>
        <translation>verificador PKCE</translation>
    </message>
    <message>
        <source>grant allowed</source>
        <translation>concesión permitida</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>form of this session</source>
        <translation>formulario de esta sesión</translation>
    </message>
    <message>
        <source>refresh token found</source>
        <translation>token de renovación encontrado</translation>
    </message>
    <message>
        <source>token of this client</source>
        <translation>token de este cliente</translation>
    </message>
    <message>
        <source>written and committed</source>
        <translation>escrito y confirmado</translation>
    </message>
    <message>
        <source>parameters from body and URL</source>
        <translation>parámetros del cuerpo y de la URL</translation>
    </message>
    <message>
        <source>pushed request</source>
        <translation>petición enviada antes</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>claims</translation>
    </message>
    <message>
        <source>redirect address</source>
        <translation>dirección de retorno</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>code of this client</source>
        <translation>código de este cliente</translation>
    </message>
    <message>
        <source>PKCE challenge</source>
        <translation>challenge PKCE</translation>
    </message>
    <message>
        <source>no secret in the URL</source>
        <translation>sin secretos en la URL</translation>
    </message>
    <message>
        <source>token of this tenant</source>
        <translation>token de esta organización</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>consentimiento dado</translation>
    </message>
    <message>
        <source>client found</source>
        <translation>cliente encontrado</translation>
    </message>
    <message>
        <source>acr</source>
        <translation>acr</translation>
    </message>
    <message>
        <source>confidential application</source>
        <translation>aplicación confidencial</translation>
    </message>
    <message>
        <source>request readable</source>
        <translation>petición legible</translation>
    </message>
    <message>
        <source>passkey</source>
        <translation>clave de acceso</translation>
    </message>
    <message>
        <source>user code live</source>
        <translation>código de usuario vigente</translation>
    </message>
    <message>
        <source>account may sign in</source>
        <translation>la cuenta puede iniciar sesión</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>prueba DPoP</translation>
    </message>
    <message>
        <source>ID token signed</source>
        <translation>token de identidad firmado</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>redirect address repeated</source>
        <translation>dirección de retorno repetida</translation>
    </message>
    <message>
        <source>pushed if required</source>
        <translation>enviada antes si hace falta</translation>
    </message>
    <message>
        <source>access token signed</source>
        <translation>token de acceso firmado</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>autenticación del cliente</translation>
    </message>
    <message>
        <source>store</source>
        <translation>almacén</translation>
    </message>
    <message>
        <source>device code not expired</source>
        <translation>código de dispositivo no caducado</translation>
    </message>
    <message>
        <source>code found</source>
        <translation>código encontrado</translation>
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
        <translation>Buscar lugares y acciones</translation>
    </message>
    <message>
        <source>Go to a place or do something…</source>
        <translation>Ir a un lugar o hacer algo…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>bc::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bc::ui::Connection</name>
    <message>
        <source>Type the provider&apos;s address, for example https://provider.example.</source>
        <translation>Escriba la dirección del proveedor, por ejemplo https://provider.example.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>The address has only a host, a port and perhaps a path.</source>
        <translation>La dirección consta solo de servidor, puerto y, si acaso, una ruta.</translation>
    </message>
    <message>
        <source>Another machine must be reached through https.</source>
        <translation>A otra máquina solo se accede por https.</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>integrado</translation>
    </message>
</context>
<context>
    <name>bc::ui::ConnectionDialog</name>
    <message>
        <source>The provider in this program</source>
        <translation>El proveedor de este programa</translation>
    </message>
    <message>
        <source>A provider on another machine</source>
        <translation>Un proveedor en otra máquina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The provider&apos;s public address, for example https://provider.example</source>
        <translation>La dirección pública del proveedor, por ejemplo https://provider.example</translation>
    </message>
    <message>
        <source>This is a production system (red band)</source>
        <translation>Es un sistema de producción (banda roja)</translation>
    </message>
    <message>
        <source>Connect to a provider</source>
        <translation>Conectarse a un proveedor</translation>
    </message>
    <message>
        <source>Which provider should this console manage?</source>
        <translation>¿Qué proveedor debe administrar esta consola?</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bc::ui::Console</name>
    <message>
        <source>The provider could not be started.</source>
        <translation>No se ha podido iniciar el proveedor.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
</context>
<context>
    <name>bc::ui::Decision</name>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>bc::ui::DecisionView</name>
    <message>
        <source>The provider&apos;s checks</source>
        <translation>Comprobaciones del proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n registered addresses were compared; this one is the nearest.</source>
        <translation>
            <numerusform>Se comparó %n dirección registrada; esta es la más cercana.</numerusform>
            <numerusform>Se compararon %n direcciones registradas; esta es la más cercana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation>Traza %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::DetailSection</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>bc::ui::DifferenceView</name>
    <message>
        <source>registered</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>Registered: %1. Sent: %2. First difference at character %3.</source>
        <translation>Registrada: %1. Enviada: %2. Primera diferencia en el carácter %3.</translation>
    </message>
    <message>
        <source>first difference at character %1</source>
        <translation>primera diferencia en el carácter %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::Download</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>No se puede escribir en %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room and export again.</source>
        <translation>No se puede escribir en %1: %2. Libere espacio y vuelva a exportar.</translation>
    </message>
    <message>
        <source>The connection broke off before the export was whole. Export again.</source>
        <translation>La conexión se cortó antes de que la exportación estuviera completa. Exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>bc::ui::EmbeddedView</name>
    <message>
        <source>The page wanted to leave for %1, which is not part of this.</source>
        <translation>La página quería ir a %1, que no forma parte de esto.</translation>
    </message>
    <message>
        <source>The certificate is not valid: %1</source>
        <translation>El certificado no es válido: %1</translation>
    </message>
    <message>
        <source>The page&apos;s process has ended.</source>
        <translation>El proceso de la página ha terminado.</translation>
    </message>
    <message>
        <source>The page could not be shown.</source>
        <translation>La página no se ha podido mostrar.</translation>
    </message>
    <message>
        <source>Check that the provider is running, then try again.</source>
        <translation>Compruebe que el proveedor está en marcha y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 no ha respondido.</translation>
    </message>
</context>
<context>
    <name>bc::ui::FormField</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
</context>
<context>
    <name>bc::ui::ListView</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Buscar (%1)</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Reload this list</source>
        <translation>Recargar esta lista</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Nothing matches the search and filters</source>
        <translation>Nada coincide con la búsqueda y los filtros</translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>1–%1 de %2</translation>
    </message>
    <message>
        <source>1–%1, older ones below</source>
        <translation>1–%1, lo anterior más abajo</translation>
    </message>
</context>
<context>
    <name>bc::ui::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>bc::ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>If you go on, what you typed is lost.</source>
        <translation>Si continúa, perderá lo que ha escrito.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Discard and go on</source>
        <translation>Descartar y continuar</translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot; here for you.</source>
        <translation>Aquí no hay para usted ningún lugar «%1».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Copy the link to this place</source>
        <translation>Copiar el enlace a este lugar</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Aspecto claro</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Aspecto oscuro</translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation>Conectarse a otro proveedor…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>%1: not saved yet.</source>
        <translation>%1: cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>bc::ui::NavigationBar</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>bc::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Cerrar todos</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier notice(s)</source>
        <translation>
            <numerusform>%n aviso anterior</numerusform>
            <numerusform>%n avisos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::PlotStack</name>
    <message>
        <source>mean and range</source>
        <translation>media y rango</translation>
    </message>
    <message>
        <source>No samples in this period</source>
        <translation>No hay muestras en este periodo</translation>
    </message>
    <message>
        <source>%1, %2: no samples.</source>
        <translation>%1, %2: sin muestras.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: mean %3, lowest %4, highest %5 %6, %n samples.</source>
        <translation>
            <numerusform>%1, %2: media %3, mínimo %4, máximo %5 %6, %n muestra.</numerusform>
            <numerusform>%1, %2: media %3, mínimo %4, máximo %5 %6, %n muestras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move in time, plus and minus zoom, 1 to 5 choose the period, Ctrl with arrows reads values.</source>
        <translation>Las flechas recorren el tiempo, más y menos amplían, 1 a 5 eligen el periodo, Ctrl con flechas lee los valores.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n samples</source>
        <translation>
            <numerusform>media de %n muestra</numerusform>
            <numerusform>media de %n muestras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::Problem</name>
    <message>
        <source>The provider does not accept this as it is.</source>
        <translation>El proveedor no acepta esto tal como está.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Su rol no puede hacer esto.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Esto no existe, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>Something else changed this in the meantime.</source>
        <translation>Entretanto se modificó en otro sitio.</translation>
    </message>
    <message>
        <source>This is larger than the provider accepts.</source>
        <translation>Supera el tamaño que acepta el proveedor.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Demasiadas peticiones en poco tiempo.</translation>
    </message>
    <message>
        <source>The provider is busy.</source>
        <translation>El proveedor está ocupado.</translation>
    </message>
    <message>
        <source>The provider&apos;s disk is full.</source>
        <translation>El disco del proveedor está lleno.</translation>
    </message>
    <message>
        <source>The provider failed to do this.</source>
        <translation>El proveedor no ha podido hacerlo.</translation>
    </message>
    <message>
        <source>The provider refused this.</source>
        <translation>El proveedor lo ha rechazado.</translation>
    </message>
    <message>
        <source>Correct the marked fields and try again.</source>
        <translation>Corrija los campos marcados y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask an administrator of your organisation for access.</source>
        <translation>Pida acceso a un administrador de su organización.</translation>
    </message>
    <message>
        <source>Go back to the list and reload it.</source>
        <translation>Vuelva a la lista y recárguela.</translation>
    </message>
    <message>
        <source>Reload, look at the new state and try again.</source>
        <translation>Recargue, revise el nuevo estado y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Free space on the provider&apos;s machine, then try again.</source>
        <translation>Libere espacio en la máquina del proveedor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, give the details to whoever runs the provider.</source>
        <translation>Vuelva a intentarlo. Si se repite, facilite los detalles a quien administra el proveedor.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>No se puede contactar con el proveedor.</translation>
    </message>
    <message>
        <source>The connection to the provider is not safe.</source>
        <translation>La conexión con el proveedor no es segura.</translation>
    </message>
    <message>
        <source>Check the certificate of %1. Nothing was sent.</source>
        <translation>Compruebe el certificado de %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Check the address %1 and your network connection.</source>
        <translation>Compruebe la dirección %1 y su conexión de red.</translation>
    </message>
    <message>
        <source>Check that it is running at %1, then try again.</source>
        <translation>Compruebe que está en marcha en %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>El proveedor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 accepted the request, but no answer came.</source>
        <translation>%1 aceptó la petición, pero no llegó respuesta.</translation>
    </message>
    <message>
        <source>Try again. If this lasts, look at the provider&apos;s log.</source>
        <translation>Vuelva a intentarlo. Si persiste, consulte el registro del proveedor.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The answer is not one of a BiometricsCloud provider.</source>
        <translation>Esta respuesta no es de un proveedor BiometricsCloud.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address in the connection settings.</source>
        <translation>Compruebe la dirección del proveedor en los ajustes de conexión.</translation>
    </message>
</context>
<context>
    <name>bc::ui::ProviderClient</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Sign in again. What you typed is kept.</source>
        <translation>Vuelva a iniciar sesión. Lo que ha escrito se conserva.</translation>
    </message>
</context>
<context>
    <name>bc::ui::Sentences</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The client asks for a new sign-in (prompt=login).</source>
        <translation>El cliente pide un nuevo inicio de sesión (prompt=login).</translation>
    </message>
    <message>
        <source>The sign-in is older than max_age.</source>
        <translation>El inicio de sesión es anterior a max_age.</translation>
    </message>
    <message>
        <source>The client expects another person.</source>
        <translation>El cliente espera a otra persona.</translation>
    </message>
    <message>
        <source>user %1, signed in at %2</source>
        <translation>usuario %1, inició sesión: %2</translation>
    </message>
    <message>
        <source>A first-party application needs none.</source>
        <translation>Una aplicación propia no lo necesita.</translation>
    </message>
    <message>
        <source>Remembered since %1</source>
        <translation>Recordado desde %1</translation>
    </message>
    <message>
        <source>The client asks for it anew.</source>
        <translation>El cliente lo pide de nuevo.</translation>
    </message>
    <message>
        <source>Not yet allowed: %1</source>
        <translation>Aún no permitido: %1</translation>
    </message>
    <message>
        <source>Not yet allowed: measurements from before %1</source>
        <translation>Aún no permitido: mediciones anteriores a %1</translation>
    </message>
    <message>
        <source>None asked for.</source>
        <translation>No se pidió ninguna.</translation>
    </message>
    <message>
        <source>Without the scope openid they mean nothing.</source>
        <translation>Sin el alcance openid no significan nada.</translation>
    </message>
    <message>
        <source>&apos;claims&apos; must be a JSON object.</source>
        <translation>«claims» debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>In the ID token: %1</source>
        <translation>En el token de identidad: %1</translation>
    </message>
    <message>
        <source>Its typ says that it is something else.</source>
        <translation>Su typ dice que es otra cosa.</translation>
    </message>
    <message>
        <source>Its iss and sub must both be the client_id.</source>
        <translation>Su iss y su sub deben ser ambos el client_id.</translation>
    </message>
    <message>
        <source>Its aud must be the issuer or the token endpoint, and nothing else.</source>
        <translation>Su aud debe ser el emisor o el punto de tokens, y nada más.</translation>
    </message>
    <message>
        <source>It has no exp.</source>
        <translation>No tiene exp.</translation>
    </message>
    <message>
        <source>It expired at %1</source>
        <translation>Caducó: %1</translation>
    </message>
    <message>
        <source>It lives longer than an hour.</source>
        <translation>Vale más de una hora.</translation>
    </message>
    <message>
        <source>Its %1 is in the future.</source>
        <translation>Su %1 está en el futuro.</translation>
    </message>
    <message>
        <source>It has no jti of 1 to 255 characters.</source>
        <translation>No tiene un jti de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>Client authentication failed.</source>
        <translation>El cliente no ha podido demostrar quién es.</translation>
    </message>
    <message>
        <source>client_assertion_type is not jwt-bearer.</source>
        <translation>client_assertion_type no es jwt-bearer.</translation>
    </message>
    <message>
        <source>An assertion came, but the application is not registered for one.</source>
        <translation>Llegó una aserción, pero la aplicación no está registrada para ello.</translation>
    </message>
    <message>
        <source>Use one way of client authentication, not two.</source>
        <translation>Use una sola forma de autenticación del cliente, no dos.</translation>
    </message>
    <message>
        <source>client_id differs from the Authorization header.</source>
        <translation>client_id difiere de la cabecera Authorization.</translation>
    </message>
    <message>
        <source>The client could not be looked up.</source>
        <translation>No se pudo consultar el cliente.</translation>
    </message>
    <message>
        <source>There is no active client to authenticate.</source>
        <translation>No hay ningún cliente activo que autenticar.</translation>
    </message>
    <message>
        <source>A public application has no secret, but one came.</source>
        <translation>Una aplicación pública no tiene secreto, pero llegó uno.</translation>
    </message>
    <message>
        <source>none: a public application</source>
        <translation>none: una aplicación pública</translation>
    </message>
    <message>
        <source>client_id is missing.</source>
        <translation>Falta client_id.</translation>
    </message>
    <message>
        <source>No application has this client_id.</source>
        <translation>Ninguna aplicación tiene este client_id.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>La aplicación está desactivada.</translation>
    </message>
    <message>
        <source>The application&apos;s tenant is disabled.</source>
        <translation>La organización de la aplicación está desactivada.</translation>
    </message>
    <message>
        <source>No secret came.</source>
        <translation>No llegó ningún secreto.</translation>
    </message>
    <message>
        <source>It came by %1, but the application is registered for %2.</source>
        <translation>Llegó por %1, pero la aplicación está registrada para %2.</translation>
    </message>
    <message>
        <source>The secret is none of the live ones.</source>
        <translation>El secreto no es ninguno de los vigentes.</translation>
    </message>
    <message>
        <source>This application must send a DPoP proof.</source>
        <translation>Esta aplicación debe enviar una prueba DPoP.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>No DPoP proof came.</source>
        <translation>No llegó ninguna prueba DPoP.</translation>
    </message>
    <message>
        <source>The proof is of key %1</source>
        <translation>La prueba es de la clave %1</translation>
    </message>
    <message>
        <source>None sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>id_token_hint is no ID token issued to this application.</source>
        <translation>id_token_hint no es un token de identidad emitido para esta aplicación.</translation>
    </message>
    <message>
        <source>sub %1</source>
        <translation>sub %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be sent in the body: URLs end up in logs and histories. Consider it disclosed.</source>
        <translation>«%1» debe enviarse en el cuerpo: las URL acaban en registros e historiales. Considérelo revelado.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands more than once.</source>
        <translation>«%1» aparece más de una vez.</translation>
    </message>
    <message>
        <source>The URL has no parameters.</source>
        <translation>La URL no tiene parámetros.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another value in the URL than in the body.</source>
        <translation>«%1» tiene en la URL otro valor que en el cuerpo.</translation>
    </message>
    <message>
        <source>From the URL: %1</source>
        <translation>De la URL: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>User %1 is disabled.</source>
        <translation>El usuario %1 está desactivado.</translation>
    </message>
    <message>
        <source>The tenant of user %1 is disabled.</source>
        <translation>La organización del usuario %1 está desactivada.</translation>
    </message>
    <message>
        <source>code_challenge is missing.</source>
        <translation>Falta code_challenge.</translation>
    </message>
    <message>
        <source>A public application must send a code_challenge.</source>
        <translation>Una aplicación pública debe enviar un code_challenge.</translation>
    </message>
    <message>
        <source>None sent; a confidential application may do without.</source>
        <translation>No se envió ninguno; una aplicación confidencial puede prescindir de él.</translation>
    </message>
    <message>
        <source>No code_challenge_method: that means plain.</source>
        <translation>Sin code_challenge_method: eso significa plain.</translation>
    </message>
    <message>
        <source>code_challenge is not a SHA-256 in base64url.</source>
        <translation>code_challenge no es un SHA-256 en base64url.</translation>
    </message>
    <message>
        <source>A verifier came for a code without a challenge.</source>
        <translation>Llegó un verificador para un código sin challenge.</translation>
    </message>
    <message>
        <source>The code has no challenge.</source>
        <translation>El código no tiene challenge.</translation>
    </message>
    <message>
        <source>code_verifier is missing.</source>
        <translation>Falta code_verifier.</translation>
    </message>
    <message>
        <source>code_verifier must be 43 to 128 unreserved characters, %1 came.</source>
        <translation>code_verifier debe tener de 43 a 128 caracteres no reservados, llegaron %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the verifier is not the challenge.</source>
        <translation>El SHA-256 del verificador no es el challenge.</translation>
    </message>
    <message>
        <source>prompt=none stands alone.</source>
        <translation>prompt=none va solo.</translation>
    </message>
    <message>
        <source>max_age must be a number of seconds.</source>
        <translation>max_age debe ser un número de segundos.</translation>
    </message>
    <message>
        <source>No request was pushed under this request_uri.</source>
        <translation>No se envió ninguna petición con este request_uri.</translation>
    </message>
    <message>
        <source>Another application pushed it.</source>
        <translation>La envió otra aplicación.</translation>
    </message>
    <message>
        <source>It was used at %1</source>
        <translation>Se usó: %1</translation>
    </message>
    <message>
        <source>pushed at %1</source>
        <translation>enviada: %1</translation>
    </message>
    <message>
        <source>The application may send its requests through the browser.</source>
        <translation>La aplicación puede enviar sus peticiones por el navegador.</translation>
    </message>
    <message>
        <source>This application must push its authorization requests to /par.</source>
        <translation>Esta aplicación debe enviar antes sus peticiones de autorización a /par.</translation>
    </message>
    <message>
        <source>redirect_uri is missing and %1 addresses are registered.</source>
        <translation>Falta redirect_uri y hay %1 direcciones registradas.</translation>
    </message>
    <message>
        <source>Left out; the only registered one is taken.</source>
        <translation>Omitida; se toma la única registrada.</translation>
    </message>
    <message>
        <source>Request objects are not accepted.</source>
        <translation>No se aceptan objetos de petición.</translation>
    </message>
    <message>
        <source>request_uri is not accepted.</source>
        <translation>No se acepta request_uri.</translation>
    </message>
    <message>
        <source>response_type is missing.</source>
        <translation>Falta response_type.</translation>
    </message>
    <message>
        <source>None asked for; granted: %1</source>
        <translation>No se pidió ninguno; concedido: %1</translation>
    </message>
    <message>
        <source>It cannot be a code.</source>
        <translation>No puede ser un código.</translation>
    </message>
    <message>
        <source>No such code was issued.</source>
        <translation>No se emitió tal código.</translation>
    </message>
    <message>
        <source>Somebody has decided already.</source>
        <translation>Alguien ya ha decidido.</translation>
    </message>
    <message>
        <source>issued at %1</source>
        <translation>emitido: %1</translation>
    </message>
    <message>
        <source>The refresh token is not valid.</source>
        <translation>El token de renovación no es válido.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its header has no jwk.</source>
        <translation>La prueba DPoP no es válida: su cabecera no tiene jwk.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its jwk holds a private key. Consider that key disclosed.</source>
        <translation>La prueba DPoP no es válida: su jwk contiene una clave privada. Considérela revelada.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its jwk is no public key of a kind that is accepted here.</source>
        <translation>La prueba DPoP no es válida: su jwk no es una clave pública de un tipo aceptado aquí.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it is not one JWT.</source>
        <translation>La prueba DPoP no es válida: no es un solo JWT.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its typ is not dpop+jwt.</source>
        <translation>La prueba DPoP no es válida: su typ no es dpop+jwt.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its alg is not one of: %1.</source>
        <translation>La prueba DPoP no es válida: su alg no es ninguno de: %1.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its signature does not fit its jwk.</source>
        <translation>La prueba DPoP no es válida: su firma no corresponde a su jwk.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it has no jti of 1 to 255 characters.</source>
        <translation>La prueba DPoP no es válida: no tiene un jti de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its htm is not the method of the request.</source>
        <translation>La prueba DPoP no es válida: su htm no es el método de la petición.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its htu is not the address of the request.</source>
        <translation>La prueba DPoP no es válida: su htu no es la dirección de la petición.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its ath is not the hash of the access token.</source>
        <translation>La prueba DPoP no es válida: su ath no es el hash del token de acceso.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it has no iat.</source>
        <translation>La prueba DPoP no es válida: no tiene iat.</translation>
    </message>
    <message>
        <source>The DPoP proof needs the nonce of the DPoP-Nonce header.</source>
        <translation>La prueba DPoP necesita el nonce de la cabecera DPoP-Nonce.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: its iat is not now.</source>
        <translation>La prueba DPoP no es válida: su iat no es actual.</translation>
    </message>
    <message>
        <source>The DPoP proof is not valid: it was used before.</source>
        <translation>La prueba DPoP no es válida: ya se había usado.</translation>
    </message>
    <message>
        <source>The authorization code is not valid.</source>
        <translation>El código de autorización no es válido.</translation>
    </message>
    <message>
        <source>The code was issued to another application.</source>
        <translation>El código se emitió para otra aplicación.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>The code expired at %1</source>
        <translation>El código caducó: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>The code was used before.</source>
        <translation>El código ya se había usado.</translation>
    </message>
    <message>
        <source>A public application cannot use client_credentials.</source>
        <translation>Una aplicación pública no puede usar client_credentials.</translation>
    </message>
    <message>
        <source>openid needs a person who signs in.</source>
        <translation>openid necesita a una persona que inicie sesión.</translation>
    </message>
    <message>
        <source>the application&apos;s owner</source>
        <translation>el propietario de la aplicación</translation>
    </message>
    <message>
        <source>The application&apos;s owner is disabled.</source>
        <translation>El propietario de la aplicación está desactivado.</translation>
    </message>
    <message>
        <source>The device code is not valid.</source>
        <translation>El código de dispositivo no es válido.</translation>
    </message>
    <message>
        <source>No such device code was issued.</source>
        <translation>No se emitió tal código de dispositivo.</translation>
    </message>
    <message>
        <source>It was issued to another application.</source>
        <translation>Se emitió para otra aplicación.</translation>
    </message>
    <message>
        <source>It was exchanged for tokens before.</source>
        <translation>Ya se cambió por tokens.</translation>
    </message>
    <message>
        <source>The person did not allow it.</source>
        <translation>La persona no lo permitió.</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>Aún no dada.</translation>
    </message>
    <message>
        <source>Allowed by user %1.</source>
        <translation>Permitido por el usuario %1.</translation>
    </message>
    <message>
        <source>Ask less often: the interval has grown by 5 seconds.</source>
        <translation>Pregunte con menos frecuencia: el intervalo ha crecido 5 segundos.</translation>
    </message>
    <message>
        <source>The person has not decided yet.</source>
        <translation>La persona aún no ha decidido.</translation>
    </message>
    <message>
        <source>by key %1</source>
        <translation>con la clave %1</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña es incorrecto.</translation>
    </message>
    <message>
        <source>This account has a second factor, which is not asked for here: the person must sign in at /authorize.</source>
        <translation>Esta cuenta tiene un segundo factor, que aquí no se pide: la persona debe iniciar sesión en /authorize.</translation>
    </message>
    <message>
        <source>Too many wrong tries came from this address.</source>
        <translation>Llegaron demasiados intentos erróneos de esta dirección.</translation>
    </message>
    <message>
        <source>No such refresh token was issued.</source>
        <translation>No se emitió tal token de renovación.</translation>
    </message>
    <message>
        <source>family %1</source>
        <translation>familia %1</translation>
    </message>
    <message>
        <source>Its family was revoked at %1</source>
        <translation>Su familia fue revocada: %1</translation>
    </message>
    <message>
        <source>used at %1</source>
        <translation>usado: %1</translation>
    </message>
    <message>
        <source>A public application proves nothing, so it is told nothing (RFC 7662 §2.1).</source>
        <translation>Una aplicación pública no demuestra nada, así que no se le dice nada (RFC 7662 §2.1).</translation>
    </message>
    <message>
        <source>It was issued to an application of another tenant: inactive is all that is said of it.</source>
        <translation>Se emitió para una aplicación de otra organización: solo se dice que está inactivo.</translation>
    </message>
    <message>
        <source>refresh token of user %1</source>
        <translation>token de renovación del usuario %1</translation>
    </message>
    <message>
        <source>access token of user %1</source>
        <translation>token de acceso del usuario %1</translation>
    </message>
    <message>
        <source>There is no such live token: unknown, expired, used, revoked, or of someone disabled.</source>
        <translation>No hay tal token vigente: desconocido, caducado, usado, revocado o de alguien desactivado.</translation>
    </message>
    <message>
        <source>id_token_hint is no ID token of this provider.</source>
        <translation>id_token_hint no es un token de identidad de este proveedor.</translation>
    </message>
    <message>
        <source>id_token_hint was issued to another application.</source>
        <translation>id_token_hint se emitió para otra aplicación.</translation>
    </message>
    <message>
        <source>There is no such account; the password is hashed all the same.</source>
        <translation>No existe tal cuenta; aun así se calcula el hash de la contraseña.</translation>
    </message>
    <message>
        <source>User %1 is locked; the password is hashed all the same.</source>
        <translation>El usuario %1 está bloqueado; aun así se calcula el hash de la contraseña.</translation>
    </message>
    <message>
        <source>User %1 is disabled; the password is hashed all the same.</source>
        <translation>El usuario %1 está desactivado; aun así se calcula el hash de la contraseña.</translation>
    </message>
    <message>
        <source>user %1, in a browser known before</source>
        <translation>usuario %1, en un navegador ya conocido</translation>
    </message>
    <message>
        <source>request_uri cannot be pushed (RFC 9126 section 2.1).</source>
        <translation>request_uri no se puede enviar (RFC 9126, sección 2.1).</translation>
    </message>
    <message>
        <source>The DPoP proof is not of the key of dpop_jkt.</source>
        <translation>La prueba DPoP no es de la clave de dpop_jkt.</translation>
    </message>
    <message>
        <source>The provider cannot do this at the moment. Try again later.</source>
        <translation>El proveedor no puede hacerlo en este momento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The provider met an error of its own.</source>
        <translation>Se produjo un error en el proveedor.</translation>
    </message>
    <message>
        <source>No such token was issued; the client is told that it is revoked (RFC 7009 §2.2).</source>
        <translation>No se emitió tal token; al cliente se le dice que está revocado (RFC 7009 §2.2).</translation>
    </message>
    <message>
        <source>The receiver answered 410 (Gone).</source>
        <translation>El destinatario respondió 410 (Gone).</translation>
    </message>
    <message>
        <source>Every delivery failed for five days; the last: %1</source>
        <translation>Todas las entregas fallaron durante cinco días; la última: %1</translation>
    </message>
    <message>
        <source>%1 asks us to wait.</source>
        <translation>%1 nos pide esperar.</translation>
    </message>
    <message>
        <source>%1 does not know this workspace (%2): check the client&apos;s id and secret.</source>
        <translation>%1 no conoce este espacio (%2): compruebe el identificador y el secreto del cliente.</translation>
    </message>
    <message>
        <source>%1 takes the tokens of this link no more (%2).</source>
        <translation>%1 ya no acepta los tokens de esta vinculación (%2).</translation>
    </message>
    <message>
        <source>%1 answered %2 where tokens are given.</source>
        <translation>%1 respondió %2 donde se dan los tokens.</translation>
    </message>
    <message>
        <source>%1 answered something else than tokens.</source>
        <translation>%1 respondió algo que no son tokens.</translation>
    </message>
    <message>
        <source>What was fetched could not be stored: %1</source>
        <translation>Lo obtenido no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Nothing was allowed that can be fetched from %1.</source>
        <translation>No se permitió nada que se pueda obtener de %1.</translation>
    </message>
    <message>
        <source>The tokens of this link cannot be opened: %1</source>
        <translation>No se pueden abrir los tokens de esta vinculación: %1</translation>
    </message>
    <message>
        <source>%1 gives nothing out at the moment (403): the membership may have lapsed.</source>
        <translation>%1 no da nada por ahora (403): puede que la suscripción haya caducado.</translation>
    </message>
    <message>
        <source>There is no refresh token.</source>
        <translation>No hay token de renovación.</translation>
    </message>
    <message>
        <source>%1 takes the tokens of this link no more. The answer to an earlier refresh got lost, and with it the token that follows.</source>
        <translation>%1 ya no acepta los tokens de esta vinculación. La respuesta a una renovación anterior se perdió, y con ella el token siguiente.</translation>
    </message>
    <message>
        <source>%1 takes the tokens of this link no more, though they are new (401).</source>
        <translation>%1 ya no acepta los tokens de esta vinculación, aunque son nuevos (401).</translation>
    </message>
    <message>
        <source>%1 asks us to wait (429).</source>
        <translation>%1 nos pide esperar (429).</translation>
    </message>
    <message>
        <source>%1 answered %2 to %3.</source>
        <translation>%1 respondió %2 a %3.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 respondió %2.</translation>
    </message>
    <message>
        <source>%1 sends %2 without end.</source>
        <translation>%1 envía %2 sin fin.</translation>
    </message>
    <message>
        <source>The device of this link was removed: link it again to fetch again.</source>
        <translation>Se quitó el dispositivo de esta vinculación: vincúlelo de nuevo para volver a obtener datos.</translation>
    </message>
    <message>
        <source>The session ended, or the form&apos;s token is not of this session.</source>
        <translation>La sesión ha terminado, o el token del formulario no es de esta sesión.</translation>
    </message>
    <message>
        <source>There is more than one Authorization header.</source>
        <translation>Hay más de una cabecera Authorization.</translation>
    </message>
    <message>
        <source>The body must be application/x-www-form-urlencoded.</source>
        <translation>El cuerpo debe ser application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The Authorization header holds no HTTP Basic credentials.</source>
        <translation>La cabecera Authorization no contiene credenciales HTTP Basic.</translation>
    </message>
    <message>
        <source>There is more than one DPoP header.</source>
        <translation>Hay más de una cabecera DPoP.</translation>
    </message>
    <message>
        <source>The person did not sign in.</source>
        <translation>La persona no inició sesión.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>No se aceptó.</translation>
    </message>
    <message>
        <source>It was wrong.</source>
        <translation>Era incorrecto.</translation>
    </message>
    <message>
        <source>The form is not of this browser.</source>
        <translation>El formulario no es de este navegador.</translation>
    </message>
    <message>
        <source>A field is empty.</source>
        <translation>Un campo está vacío.</translation>
    </message>
    <message>
        <source>No password can be verified now.</source>
        <translation>En este momento no se puede comprobar ninguna contraseña.</translation>
    </message>
    <message>
        <source>It does not fit the account.</source>
        <translation>No corresponde a la cuenta.</translation>
    </message>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>La respuesta se interrumpió: %1.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Sin respuesta en %1 s.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La respuesta es demasiado larga.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sin respuesta: %1.</translation>
    </message>
    <message>
        <source>The address may not be called. %1</source>
        <translation>No se puede llamar a la dirección. %1</translation>
    </message>
    <message>
        <source>The host %1 is not known.</source>
        <translation>No se conoce el host %1.</translation>
    </message>
    <message>
        <source>The host %1 may not be called: %2 is not a public address.</source>
        <translation>No se puede llamar al host %1: %2 no es una dirección pública.</translation>
    </message>
    <message>
        <source>The host %1 could not be looked up in time.</source>
        <translation>No se pudo resolver a tiempo el host %1.</translation>
    </message>
    <message>
        <source>The receiver answered %1; redirects are not followed.</source>
        <translation>El destinatario respondió %1; no se siguen las redirecciones.</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>El destinatario respondió %1.</translation>
    </message>
    <message>
        <source>The secret cannot be opened: %1</source>
        <translation>No se puede abrir el secreto: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::SignIn</name>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The sign-in ended at another address than ours.</source>
        <translation>El inicio de sesión terminó en una dirección distinta de la nuestra.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>La respuesta no pertenece a este inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer comes from another provider.</source>
        <translation>La respuesta viene de otro proveedor.</translation>
    </message>
    <message>
        <source>Check the provider&apos;s public address: it must equal the address of this connection.</source>
        <translation>Compruebe la dirección pública del proveedor: debe ser la de esta conexión.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>El inicio de sesión fue rechazado.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>The answer carries no code.</source>
        <translation>La respuesta no contiene ningún código.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer carries no access token.</source>
        <translation>La respuesta del proveedor no contiene ningún token de acceso.</translation>
    </message>
</context>
<context>
    <name>bc::ui::SignInPage</name>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation>Conectarse a otro proveedor…</translation>
    </message>
</context>
<context>
    <name>bc::ui::StateView</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>bc::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation>Esperando al proveedor…</translation>
    </message>
    <message>
        <source>Provider: not asked yet</source>
        <translation>Proveedor: aún sin consultar</translation>
    </message>
    <message>
        <source>Provider: running</source>
        <translation>Proveedor: en marcha</translation>
    </message>
    <message>
        <source>Provider: cannot be reached, asking again</source>
        <translation>Proveedor: no responde, se vuelve a preguntar</translation>
    </message>
</context>
<context>
    <name>bc::ui::TimeChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::TitleBand</name>
    <message>
        <source>Platform administrator</source>
        <translation>Administrador de la plataforma</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>Search places and actions</source>
        <translation>Buscar lugares y acciones</translation>
    </message>
    <message>
        <source>Copy the provider&apos;s address</source>
        <translation>Copiar la dirección del proveedor</translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation>Conectarse a otro proveedor…</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>Provider in this program</source>
        <translation>Proveedor en este programa</translation>
    </message>
    <message>
        <source>Provider on another machine</source>
        <translation>Proveedor en otra máquina</translation>
    </message>
    <message>
        <source>Production provider</source>
        <translation>Proveedor de producción</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::ActivityPlace</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who did what, when, and from where</source>
        <translation>Quién hizo qué, cuándo y desde dónde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>How the provider answered OAuth requests, for 24 hours</source>
        <translation>Cómo respondió el proveedor a las peticiones OAuth, durante 24 horas</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::AuditFilters</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier momento</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Find a person…</source>
        <translation>Buscar una persona…</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Cualquier aplicación</translation>
    </message>
    <message>
        <source>Find an application…</source>
        <translation>Buscar una aplicación…</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Cualquier acción</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::AuditView</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Verify the chain…</source>
        <translation>Verificar la cadena…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>Whatever people and applications do here is written down: who, what, when, from where.</source>
        <translation>Aquí queda anotado todo lo que hacen personas y aplicaciones: quién, qué, cuándo y desde dónde.</translation>
    </message>
    <message>
        <source>Loading the audit log…</source>
        <translation>Cargando el registro de auditoría…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Solo esta acción</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Solo esta persona</translation>
    </message>
    <message>
        <source>Only this application</source>
        <translation>Solo esta aplicación</translation>
    </message>
    <message>
        <source>The chain runs through the entries of all organisations: only the platform&apos;s administrators verify it.</source>
        <translation>La cadena abarca las entradas de todas las organizaciones: solo la verifican los administradores de la plataforma.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>There is no entry %1</source>
        <translation>No existe la entrada %1</translation>
    </message>
    <message>
        <source>It is not in the log, or belongs to another organisation.</source>
        <translation>No está en el registro o pertenece a otra organización.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Export the entries that the filters show</source>
        <translation>Exportar las entradas que muestran los filtros</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>Exportando el registro de auditoría</translation>
    </message>
    <message>
        <source>The audit log was exported: %1, %2.</source>
        <translation>Se ha exportado el registro de auditoría: %1, %2.</translation>
    </message>
    <message>
        <source>The audit log was not exported. %1</source>
        <translation>El registro de auditoría no se ha exportado. %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::ChainDialog</name>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de observar</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificar la cadena</translation>
    </message>
    <message>
        <source>Entries verified</source>
        <translation>Entradas verificadas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the entry&apos;s number and its hash</source>
        <translation>Copia el número de la entrada y su huella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The provider goes on; its result stands here when you come back.</source>
        <translation>El proveedor continúa; el resultado estará aquí cuando vuelva.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Consultando al proveedor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Not verified since the provider started</source>
        <translation>Sin verificar desde que arrancó el proveedor</translation>
    </message>
    <message>
        <source>Each entry carries a hash over itself and the entry before it. Verifying recomputes every hash from the first entry to the newest: what was changed, put in or taken out does not follow any more.</source>
        <translation>Cada entrada lleva una huella (hash) de sí misma y de la entrada anterior. Al verificar se recalculan todas las huellas, de la primera entrada a la más reciente: lo que se haya modificado, insertado o eliminado rompe la cadena.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The verification did not finish</source>
        <translation>La verificación no ha terminado</translation>
    </message>
    <message>
        <source>The provider could not read its store to the end. This says nothing about the entries.</source>
        <translation>El proveedor no ha podido leer su almacén hasta el final. Esto no dice nada sobre las entradas.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, the provider&apos;s own log says why.</source>
        <translation>Vuelva a intentarlo; si falla otra vez, el registro del propio proveedor indica por qué.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>The chain is intact</source>
        <translation>La cadena está intacta</translation>
    </message>
    <message>
        <source>Above: the newest entry and its hash. Keep them somewhere else: a chain cannot show by itself that its end was cut off, but the next verification must find this entry with this hash.</source>
        <translation>Arriba: la entrada más reciente y su huella. Guárdelas en otro lugar: una cadena no puede revelar por sí sola que se ha cortado su final, pero la próxima verificación debe encontrar esta entrada con esta huella.</translation>
    </message>
    <message>
        <source>The entries up to %1 are as they were written.</source>
        <translation>Las entradas hasta la %1 están como se escribieron.</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>Falta la entrada %1</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>La entrada %1 no está como se escribió</translation>
    </message>
    <message>
        <source>Entries were taken out here. %1 %2</source>
        <translation>Aquí se han eliminado entradas. %1 %2</translation>
    </message>
    <message>
        <source>It was changed or inserted, or entries before it were removed. %1 %2</source>
        <translation>Se ha modificado o insertado esta entrada, u otras. %1 %2</translation>
    </message>
    <message>
        <source>What to do: copy the store now, before anything else is written to it. Compare the entries from %1 on with a backup made before this. Then find out who can write to the database besides the provider.</source>
        <translation>Qué hacer: copie ahora el almacén, antes de que se escriba nada más en él. Compare las entradas desde la %1 con una copia de seguridad anterior. Después averigüe quién puede escribir en la base de datos además del proveedor.</translation>
    </message>
    <message>
        <source>Show the entries before it</source>
        <translation>Mostrar las entradas anteriores</translation>
    </message>
    <message>
        <source>Show entry %1</source>
        <translation>Mostrar la entrada %1</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Entrada %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1, finished %2.</source>
        <translation>
            <numerusform>%Ln entrada en %1; terminó el %2.</numerusform>
            <numerusform>%Ln entradas en %1; terminó el %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::Columns</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, mediante %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::EntryDetail</name>
    <message>
        <source>The entry</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Only entries with this: %1</source>
        <translation>Solo entradas con esto: %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Abrir la aplicación</translation>
    </message>
    <message>
        <source>Only entries about this object</source>
        <translation>Solo entradas sobre este objeto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Nadie había iniciado sesión</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Show the request&apos;s checks</source>
        <translation>Ver sus comprobaciones</translation>
    </message>
    <message>
        <source>For OAuth requests, and for 24 hours</source>
        <translation>Para peticiones OAuth, durante 24 horas</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Lugar en la cadena</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Huella de la entrada anterior</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::LiveSwitch</name>
    <message>
        <source>Pause or resume the live list</source>
        <translation>Pausar o reanudar la lista en directo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Nothing new is asked for. Click to go on.</source>
        <translation>No se consulta nada nuevo. Haga clic para continuar.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Sin actualizar</translation>
    </message>
    <message>
        <source>%1 It is tried again every five seconds.</source>
        <translation>%1 Se reintenta cada cinco segundos.</translation>
    </message>
    <message>
        <source>Live at the top</source>
        <translation>En directo arriba</translation>
    </message>
    <message>
        <source>The list stands still while you read below. At its top it is live again.</source>
        <translation>La lista no se mueve mientras lee más abajo. Arriba vuelve a estar en directo.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Asks for what is new every five seconds. Click to pause.</source>
        <translation>Consulta lo nuevo cada cinco segundos. Haga clic para pausar.</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::PeriodDialog</name>
    <message>
        <source>Entries of a period</source>
        <translation>Entradas de un periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar las entradas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In your time zone: %1</source>
        <translation>En su zona horaria: %1</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>El final debe ser posterior al comienzo.</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::PickDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Buscar por nombre o correo</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Cargando personas…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Whose entries?</source>
        <translation>¿Entradas de quién?</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Buscar aplicaciones</translation>
    </message>
    <message>
        <source>Loading applications…</source>
        <translation>Cargando aplicaciones…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Entries of which application?</source>
        <translation>¿Entradas de qué aplicación?</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar las entradas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::RequestDetail</name>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Show it in the audit log</source>
        <translation>Mostrar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Loading the checks…</source>
        <translation>Cargando las comprobaciones…</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Petición %1</translation>
    </message>
    <message>
        <source>There is no record of this request</source>
        <translation>No hay registro de esta petición</translation>
    </message>
    <message>
        <source>Decision records are kept for 24 hours, at most 10,000 of them, and only for OAuth requests.</source>
        <translation>Los registros de decisión se conservan 24 horas, como mucho 10.000, y solo para peticiones OAuth.</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::RequestStrip</name>
    <message>
        <source>Requests: %1 · refused: %2</source>
        <translation>Peticiones: %1 · rechazadas: %2</translation>
    </message>
    <message>
        <source>%1 – %2
Requests: %3 · refused: %4</source>
        <translation>%1 – %2
Peticiones: %3 · rechazadas: %4</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::RequestsView</name>
    <message>
        <source>Search the requests</source>
        <translation>Buscar en las peticiones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>OAuth requests</source>
        <translation>Peticiones OAuth</translation>
    </message>
    <message>
        <source>No requests in the last 24 hours</source>
        <translation>No hay peticiones en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Each OAuth request leaves a record here: every check the provider made, in order, and why it said yes or no.</source>
        <translation>Cada petición OAuth deja aquí un registro: todas las comprobaciones del proveedor, en orden, y por qué dijo sí o no.</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Cargando peticiones…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Only this application</source>
        <translation>Solo esta aplicación</translation>
    </message>
    <message>
        <source>Show it in the audit log</source>
        <translation>Mostrar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>Copiar el id de traza</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Cualquier aplicación</translation>
    </message>
</context>
<context>
    <name>bc::ui::activity::Words</name>
    <message>
        <source>Change an application&apos;s owner</source>
        <translation>Cambiar el propietario de una aplicación</translation>
    </message>
    <message>
        <source>Create an application</source>
        <translation>Crear una aplicación</translation>
    </message>
    <message>
        <source>Application created</source>
        <translation>Aplicación creada</translation>
    </message>
    <message>
        <source>Disable an application</source>
        <translation>Desactivar una aplicación</translation>
    </message>
    <message>
        <source>Application disabled</source>
        <translation>Aplicación desactivada</translation>
    </message>
    <message>
        <source>End an old secret</source>
        <translation>Invalidar un secreto antiguo</translation>
    </message>
    <message>
        <source>Export applications</source>
        <translation>Exportar aplicaciones</translation>
    </message>
    <message>
        <source>Applications exported</source>
        <translation>Aplicaciones exportadas</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Importar aplicaciones</translation>
    </message>
    <message>
        <source>List applications</source>
        <translation>Listar aplicaciones</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Propietario cambiado</translation>
    </message>
    <message>
        <source>Read an application</source>
        <translation>Consultar una aplicación</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>Leer secretos</translation>
    </message>
    <message>
        <source>Restore an application</source>
        <translation>Restablecer una aplicación</translation>
    </message>
    <message>
        <source>Application restored</source>
        <translation>Aplicación restablecida</translation>
    </message>
    <message>
        <source>Rotate a secret</source>
        <translation>Renovar un secreto</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <translation>Secreto antiguo invalidado</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Secreto renovado</translation>
    </message>
    <message>
        <source>Change an application</source>
        <translation>Modificar una aplicación</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>Aplicación modificada</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Consultar el registro de auditoría</translation>
    </message>
    <message>
        <source>Verification of the chain started</source>
        <translation>Verificación de la cadena iniciada</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificar la cadena</translation>
    </message>
    <message>
        <source>Branding changed</source>
        <translation>Imagen de marca modificada</translation>
    </message>
    <message>
        <source>Read the branding</source>
        <translation>Consultar la imagen de marca</translation>
    </message>
    <message>
        <source>Branding removed</source>
        <translation>Imagen de marca eliminada</translation>
    </message>
    <message>
        <source>Registered client deleted</source>
        <translation>Cliente registrado eliminado</translation>
    </message>
    <message>
        <source>Client registered itself</source>
        <translation>Un cliente se registró</translation>
    </message>
    <message>
        <source>Registered client changed</source>
        <translation>Cliente registrado modificado</translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation>Código emitido</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Código usado dos veces</translation>
    </message>
    <message>
        <source>Consent denied</source>
        <translation>Consentimiento denegado</translation>
    </message>
    <message>
        <source>Consent granted</source>
        <translation>Consentimiento concedido</translation>
    </message>
    <message>
        <source>List consents</source>
        <translation>Listar consentimientos</translation>
    </message>
    <message>
        <source>Read a consent</source>
        <translation>Consultar un consentimiento</translation>
    </message>
    <message>
        <source>Revoke a consent</source>
        <translation>Revocar un consentimiento</translation>
    </message>
    <message>
        <source>Consent revoked</source>
        <translation>Consentimiento revocado</translation>
    </message>
    <message>
        <source>Wrong device code entered</source>
        <translation>Código de dispositivo erróneo</translation>
    </message>
    <message>
        <source>Device created</source>
        <translation>Dispositivo creado</translation>
    </message>
    <message>
        <source>Read a device</source>
        <translation>Consultar un dispositivo</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Quitar un dispositivo</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Dispositivo quitado</translation>
    </message>
    <message>
        <source>Device linking started</source>
        <translation>Vinculación de dispositivo iniciada</translation>
    </message>
    <message>
        <source>List linked devices</source>
        <translation>Listar dispositivos vinculados</translation>
    </message>
    <message>
        <source>Create an initial access token</source>
        <translation>Crear un token de acceso inicial</translation>
    </message>
    <message>
        <source>Initial access token created</source>
        <translation>Token de acceso inicial creado</translation>
    </message>
    <message>
        <source>List initial access tokens</source>
        <translation>Listar tokens de acceso iniciales</translation>
    </message>
    <message>
        <source>Revoke an initial access token</source>
        <translation>Revocar un token de acceso inicial</translation>
    </message>
    <message>
        <source>Initial access token revoked</source>
        <translation>Token de acceso inicial revocado</translation>
    </message>
    <message>
        <source>Read the signing keys</source>
        <translation>Consultar las claves de firma</translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation>Clave de firma renovada</translation>
    </message>
    <message>
        <source>Application notified of a sign-out</source>
        <translation>Cierre de sesión avisado a la aplicación</translation>
    </message>
    <message>
        <source>Email not delivered</source>
        <translation>Correo no entregado</translation>
    </message>
    <message>
        <source>Metric created</source>
        <translation>Métrica creada</translation>
    </message>
    <message>
        <source>Read a metric</source>
        <translation>Consultar una métrica</translation>
    </message>
    <message>
        <source>Remove a metric</source>
        <translation>Quitar una métrica</translation>
    </message>
    <message>
        <source>Metric removed</source>
        <translation>Métrica quitada</translation>
    </message>
    <message>
        <source>List patients</source>
        <translation>Listar pacientes</translation>
    </message>
    <message>
        <source>Patient&apos;s data read</source>
        <translation>Datos de paciente consultados</translation>
    </message>
    <message>
        <source>Samples read</source>
        <translation>Muestras consultadas</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Muestras recibidas</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>List sessions</source>
        <translation>Listar sesiones</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Token emitido</translation>
    </message>
    <message>
        <source>Token refreshed</source>
        <translation>Token renovado</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>Token de renovación usado dos veces</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Read a decision record</source>
        <translation>Consultar un registro de decisión</translation>
    </message>
    <message>
        <source>Browser forgotten</source>
        <translation>Navegador olvidado</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Persona invitada</translation>
    </message>
    <message>
        <source>List people</source>
        <translation>Listar personas</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>Clave de acceso añadida</translation>
    </message>
    <message>
        <source>Passkey removed</source>
        <translation>Clave de acceso quitada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Password reset requested</source>
        <translation>Contraseña nueva solicitada</translation>
    </message>
    <message>
        <source>Password reset sent</source>
        <translation>Enlace de contraseña nueva enviado</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Contraseña establecida</translation>
    </message>
    <message>
        <source>Proof of identity failed</source>
        <translation>Prueba de identidad fallida</translation>
    </message>
    <message>
        <source>Read an account</source>
        <translation>Consultar una cuenta</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>Códigos de recuperación creados</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Persona registrada</translation>
    </message>
    <message>
        <source>Account restored</source>
        <translation>Cuenta restablecida</translation>
    </message>
    <message>
        <source>Second factor asked</source>
        <translation>Segundo factor solicitado</translation>
    </message>
    <message>
        <source>Second factor failed</source>
        <translation>Segundo factor fallido</translation>
    </message>
    <message>
        <source>Second factors reset</source>
        <translation>Segundos factores restablecidos</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signed out elsewhere</source>
        <translation>Demás sesiones cerradas</translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation>Todas las sesiones cerradas</translation>
    </message>
    <message>
        <source>Authenticator app added</source>
        <translation>Aplicación de autenticación añadida</translation>
    </message>
    <message>
        <source>Authenticator app removed</source>
        <translation>Aplicación de autenticación quitada</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Cuenta desbloqueada</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Modificar una cuenta</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta modificada</translation>
    </message>
    <message>
        <source>Create a webhook</source>
        <translation>Crear un webhook</translation>
    </message>
    <message>
        <source>Webhook created</source>
        <translation>Webhook creado</translation>
    </message>
    <message>
        <source>Delivery sent again</source>
        <translation>Entrega reenviada</translation>
    </message>
    <message>
        <source>Webhook disabled</source>
        <translation>Webhook desactivado</translation>
    </message>
    <message>
        <source>List webhooks</source>
        <translation>Listar webhooks</translation>
    </message>
    <message>
        <source>List a webhook&apos;s deliveries</source>
        <translation>Listar las entregas de un webhook</translation>
    </message>
    <message>
        <source>Read a webhook</source>
        <translation>Consultar un webhook</translation>
    </message>
    <message>
        <source>Read a delivery</source>
        <translation>Consultar una entrega</translation>
    </message>
    <message>
        <source>Remove a webhook</source>
        <translation>Quitar un webhook</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook quitado</translation>
    </message>
    <message>
        <source>Send a delivery again</source>
        <translation>Reenviar una entrega</translation>
    </message>
    <message>
        <source>Rotate a webhook&apos;s secret</source>
        <translation>Renovar el secreto de un webhook</translation>
    </message>
    <message>
        <source>Webhook&apos;s secret rotated</source>
        <translation>Secreto de webhook renovado</translation>
    </message>
    <message>
        <source>Test a webhook</source>
        <translation>Probar un webhook</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook probado</translation>
    </message>
    <message>
        <source>Change a webhook</source>
        <translation>Modificar un webhook</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook modificado</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Espacio de trabajo creado</translation>
    </message>
    <message>
        <source>Demo workspace created</source>
        <translation>Espacio de demostración creado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Imagen de marca</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Linked device</source>
        <translation>Dispositivo vinculado</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation>Token de acceso inicial</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
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
        <translation>Registro de decisión</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Revocation (partner)</source>
        <translation>Revocación (socio)</translation>
    </message>
    <message>
        <source>Token request (partner)</source>
        <translation>Petición del token (socio)</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>Petición de autorización</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulario de consentimiento</translation>
    </message>
    <message>
        <source>Sign-in with a passkey</source>
        <translation>Inicio de sesión con clave de acceso</translation>
    </message>
    <message>
        <source>Second factor form</source>
        <translation>Formulario del segundo factor</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>Formulario de inicio de sesión</translation>
    </message>
    <message>
        <source>Account switched</source>
        <translation>Cambio de cuenta</translation>
    </message>
    <message>
        <source>Device page</source>
        <translation>Página de dispositivo</translation>
    </message>
    <message>
        <source>Device page, confirmed</source>
        <translation>Página de dispositivo, confirmada</translation>
    </message>
    <message>
        <source>Device authorization request</source>
        <translation>Petición de autorización de dispositivo</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspección</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>Petición de autorización directa (PAR)</translation>
    </message>
    <message>
        <source>Client registration</source>
        <translation>Registro de cliente</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Petición del token</translation>
    </message>
    <message>
        <source>UserInfo</source>
        <translation>UserInfo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Accounts and sign-in</source>
        <translation>Cuentas e inicio de sesión</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Registered clients</source>
        <translation>Clientes registrados</translation>
    </message>
    <message>
        <source>Patients&apos; data</source>
        <translation>Datos de pacientes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Linked devices</source>
        <translation>Dispositivos vinculados</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Página mostrada</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Acknowledge an alert</source>
        <translation>Confirmar una alerta</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerta confirmada</translation>
    </message>
    <message>
        <source>Alert over</source>
        <translation>Alerta terminada</translation>
    </message>
    <message>
        <source>List alerts</source>
        <translation>Listar alertas</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Alerta emitida</translation>
    </message>
    <message>
        <source>Make an alert rule</source>
        <translation>Crear una regla de alerta</translation>
    </message>
    <message>
        <source>Alert rule made</source>
        <translation>Regla de alerta creada</translation>
    </message>
    <message>
        <source>Remove an alert rule</source>
        <translation>Quitar una regla de alerta</translation>
    </message>
    <message>
        <source>Alert rule removed</source>
        <translation>Regla de alerta quitada</translation>
    </message>
    <message>
        <source>Change an alert rule</source>
        <translation>Cambiar una regla de alerta</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>Regla de alerta cambiada</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Regla de alerta</translation>
    </message>
    <message>
        <source>Device linked</source>
        <translation>Dispositivo vinculado</translation>
    </message>
    <message>
        <source>Device needs attention</source>
        <translation>El dispositivo necesita atención</translation>
    </message>
    <message>
        <source>Device unlinked</source>
        <translation>Dispositivo desvinculado</translation>
    </message>
    <message>
        <source>Change a device</source>
        <translation>Cambiar un dispositivo</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Dispositivo cambiado</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Cambiar un vínculo</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Vínculo cambiado</translation>
    </message>
    <message>
        <source>Link refused by the person</source>
        <translation>Vínculo rechazado por la persona</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>Terminar un vínculo</translation>
    </message>
    <message>
        <source>Read a link</source>
        <translation>Leer un vínculo</translation>
    </message>
    <message>
        <source>Fetch from a device now</source>
        <translation>Obtener ahora de un dispositivo</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Importación cancelada</translation>
    </message>
    <message>
        <source>Import begun</source>
        <translation>Importación iniciada</translation>
    </message>
    <message>
        <source>Import ended</source>
        <translation>Importación terminada</translation>
    </message>
    <message>
        <source>Receive a part of a file</source>
        <translation>Recibir una parte de un archivo</translation>
    </message>
    <message>
        <source>File taken in</source>
        <translation>Archivo en lectura</translation>
    </message>
    <message>
        <source>Patient&apos;s health data erased</source>
        <translation>Datos de salud borrados</translation>
    </message>
    <message>
        <source>Erasure begun</source>
        <translation>Borrado iniciado</translation>
    </message>
    <message>
        <source>Patient&apos;s data exported</source>
        <translation>Datos del paciente exportados</translation>
    </message>
    <message>
        <source>Read the mail settings</source>
        <translation>Leer los ajustes de correo</translation>
    </message>
    <message>
        <source>Test the mail settings</source>
        <translation>Probar los ajustes de correo</translation>
    </message>
    <message>
        <source>Mail settings tested</source>
        <translation>Ajustes de correo probados</translation>
    </message>
    <message>
        <source>Change a vendor&apos;s settings</source>
        <translation>Cambiar los ajustes de un proveedor</translation>
    </message>
    <message>
        <source>Vendor&apos;s settings changed</source>
        <translation>Ajustes de un proveedor cambiados</translation>
    </message>
    <message>
        <source>Read the vendors&apos; settings</source>
        <translation>Leer los ajustes de los proveedores</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications</name>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales de cliente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Search by name or client id</source>
        <translation>Buscar por nombre o id de cliente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Aún no hay aplicaciones</translation>
    </message>
    <message>
        <source>An application is a program that may ask people for access to their data. Register one to get its client id and secret.</source>
        <translation>Una aplicación es un programa que puede pedir a las personas acceso a sus datos. Registre una para obtener su id de cliente y su secreto.</translation>
    </message>
    <message>
        <source>Loading applications…</source>
        <translation>Cargando aplicaciones…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Somebody of another organisation</source>
        <translation>Alguien de otra organización</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole address with its scheme.</source>
        <translation>«%1» no es una dirección completa con su esquema.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fragment (#…), which is not allowed here.</source>
        <translation>«%1» tiene un fragmento (#…), que aquí no se permite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a wildcard. Addresses are compared character by character.</source>
        <translation>«%1» tiene un comodín. Las direcciones se comparan letra por letra.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has more than %2 characters.</source>
        <translation>«%1…» tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts neither with https:// nor with a private scheme that has a dot in it, such as com.example.app:/.</source>
        <translation>«%1» no empieza por https:// ni por un esquema privado con un punto, como com.example.app:/.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s).</source>
        <translation>
            <numerusform>Como mucho %n línea.</numerusform>
            <numerusform>Como mucho %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Código de dispositivo</translation>
    </message>
    <message>
        <source>By its secret, in the header or in the body</source>
        <translation>Con su secreto, en la cabecera o en el cuerpo</translation>
    </message>
    <message>
        <source>By its secret, in the header only</source>
        <translation>Con su secreto, solo en la cabecera</translation>
    </message>
    <message>
        <source>By its secret, in the body only</source>
        <translation>Con su secreto, solo en el cuerpo</translation>
    </message>
    <message>
        <source>By a JWT signed with its secret</source>
        <translation>Con un JWT firmado con su secreto</translation>
    </message>
    <message>
        <source>By a JWT signed with its own key</source>
        <translation>Con un JWT firmado con su propia clave</translation>
    </message>
    <message>
        <source>Not at all: public, runs in a browser or on a phone</source>
        <translation>Sin autenticación: pública, se ejecuta en un navegador o un teléfono</translation>
    </message>
    <message>
        <source>Everything the person may do</source>
        <translation>Todo lo que la persona puede hacer</translation>
    </message>
    <message>
        <source>Who signed in</source>
        <translation>Quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>Name and profile</source>
        <translation>Nombre y perfil</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Data of rings and watches</source>
        <translation>Datos de anillos y relojes</translation>
    </message>
    <message>
        <source>Data of glucose sensors</source>
        <translation>Datos de sensores de glucosa</translation>
    </message>
    <message>
        <source>Access while the person is away</source>
        <translation>Acceso cuando la persona no está</translation>
    </message>
    <message>
        <source>Write a number and s, min, h or d, for example 15 min.</source>
        <translation>Escriba un número y s, min, h o d, por ejemplo 15 min.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>Write the whole address, for example https://example.org.</source>
        <translation>Escriba la dirección completa, por ejemplo https://example.org.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Como mucho %n carácter.</numerusform>
            <numerusform>Como mucho %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at character %2.</source>
        <translation>Esto no es JSON: %1 en el carácter %2.</translation>
    </message>
    <message>
        <source>This is not a JWK Set: it needs a list named &quot;keys&quot;.</source>
        <translation>Esto no es un JWK Set: necesita una lista llamada «keys».</translation>
    </message>
    <message numerus="yes">
        <source>From 1 to %n key(s).</source>
        <translation>
            <numerusform>De 1 a %n clave.</numerusform>
            <numerusform>De 1 a %n claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>A private or shared key is among them. Only public keys belong here; take that key out of use if it was sent to anybody.</source>
        <translation>Contiene una clave privada o compartida. Aquí solo van claves públicas; deje de usar esa clave si se ha enviado a alguien.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationActions</name>
    <message>
        <source>Cancelled. It may have been done already: look at what is shown now.</source>
        <translation>Cancelado. Puede que ya se haya hecho: mire lo que se muestra ahora.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>It loses access at once: all its access and refresh tokens are revoked and people can no longer sign in to it. Nothing is deleted; you can restore it later, and people then sign in again.</source>
        <translation>Pierde el acceso al momento: todos sus tokens de acceso y renovación se revocan y nadie puede iniciar ya sesión en ella. No se borra nada; puede restablecerla después, y entonces las personas vuelven a iniciar sesión.</translation>
    </message>
    <message>
        <source>Disable application</source>
        <translation>Desactivar la aplicación</translation>
    </message>
    <message>
        <source>Disabling %1…</source>
        <translation>Desactivando %1…</translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation>%1 no se ha desactivado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is disabled; its tokens no longer work.</source>
        <translation>%1 está desactivada; sus tokens ya no son válidos.</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>Restableciendo %1…</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 no se ha restablecido.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 vuelve a estar activa.</translation>
    </message>
    <message>
        <source>Making a new secret for %1…</source>
        <translation>Creando un secreto nuevo para %1…</translation>
    </message>
    <message>
        <source>The secret of %1 was not changed.</source>
        <translation>El secreto de %1 no se ha cambiado.</translation>
    </message>
    <message>
        <source>The old secret works until %1.</source>
        <translation>El secreto antiguo es válido hasta el %1.</translation>
    </message>
    <message>
        <source>The old secret no longer works.</source>
        <translation>El secreto antiguo ya no es válido.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Se usó por última vez el %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>No se ha usado nunca.</translation>
    </message>
    <message>
        <source>End the old secret of %1 now?</source>
        <translation>¿Invalidar ya el secreto antiguo de %1?</translation>
    </message>
    <message>
        <source>%1 Whoever still has only this secret gets no token from now on. The current secret goes on working.</source>
        <translation>%1 Quien tenga solo este secreto ya no recibirá ningún token. El secreto actual sigue siendo válido.</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Invalidar ya el secreto antiguo</translation>
    </message>
    <message>
        <source>Ending the old secret of %1…</source>
        <translation>Invalidando el secreto antiguo de %1…</translation>
    </message>
    <message>
        <source>The old secret of %1 was not ended.</source>
        <translation>El secreto antiguo de %1 no se ha invalidado.</translation>
    </message>
    <message>
        <source>The old secret of %1 no longer works.</source>
        <translation>El secreto antiguo de %1 ya no es válido.</translation>
    </message>
    <message>
        <source>Withdraw the consent of %1?</source>
        <translation>¿Retirar el consentimiento de %1?</translation>
    </message>
    <message>
        <source>%1 loses access to this person&apos;s data at once, and its tokens for them end. When they sign in to it again, they are asked again.</source>
        <translation>%1 pierde al momento el acceso a los datos de esta persona, y los tokens que tiene para ella terminan. Cuando la persona vuelva a iniciar sesión en la aplicación, se le preguntará de nuevo.</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>Withdrawing the consent of %1…</source>
        <translation>Retirando el consentimiento de %1…</translation>
    </message>
    <message>
        <source>The consent of %1 was not withdrawn.</source>
        <translation>El consentimiento de %1 no se ha retirado.</translation>
    </message>
    <message>
        <source>%1 no longer reaches the data of %2.</source>
        <translation>%1 ya no accede a los datos de %2.</translation>
    </message>
    <message>
        <source>Export all applications</source>
        <translation>Exportar todas las aplicaciones</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting applications…</source>
        <translation>Exportando aplicaciones…</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>Exportando %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) exported to %1, without secrets.</source>
        <translation>
            <numerusform>%n aplicación exportada a %1, sin secretos.</numerusform>
            <numerusform>%n aplicaciones exportadas a %1, sin secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se ha cancelado; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Importar aplicaciones</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>Importadas: %1 nuevas, %2 modificadas, %3 sin cambios.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationDetail</name>
    <message>
        <source>No application chosen</source>
        <translation>Ninguna aplicación seleccionada</translation>
    </message>
    <message>
        <source>Choose one in the list to see its addresses, grants and secrets.</source>
        <translation>Seleccione una en la lista para ver sus direcciones, concesiones y secretos.</translation>
    </message>
    <message>
        <source>Loading the application…</source>
        <translation>Cargando la aplicación…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Walk its flow</source>
        <translation>Recorrer su flujo</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>También permitidas</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Kept sealed, can be read through the API</source>
        <translation>Guardado cifrado, se puede leer por la API</translation>
    </message>
    <message>
        <source>Shown once, only its hash is kept</source>
        <translation>Se muestra una vez, solo se guarda su huella</translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation>Duración de un token de acceso</translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Valor predeterminado del proveedor</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Sign-in and redirects</source>
        <translation>Inicio de sesión y retornos</translation>
    </message>
    <message>
        <source>Grants and scopes</source>
        <translation>Concesiones y alcances</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>After signing out</source>
        <translation>Tras cerrar sesión</translation>
    </message>
    <message>
        <source>Notified when a session ends</source>
        <translation>Aviso de fin de sesión</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Pushed ones only (PAR)</source>
        <translation>Solo las directas (PAR)</translation>
    </message>
    <message>
        <source>The redirect carries the person&apos;s e-mail address and names.</source>
        <translation>El retorno lleva el correo, el nombre y los apellidos de la persona.</translation>
    </message>
    <message>
        <source>Nobody is sent back to it: it has no address.</source>
        <translation>Nadie vuelve a ella: no tiene dirección.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Alcances</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>The password grant lets it see people&apos;s passwords.</source>
        <translation>La concesión de contraseña le permite ver las contraseñas de las personas.</translation>
    </message>
    <message>
        <source>Trusted: it may manage applications through the client-keyed API.</source>
        <translation>De confianza: puede administrar aplicaciones por la API con clave de cliente.</translation>
    </message>
    <message>
        <source>It proves itself</source>
        <translation>Cómo se autentica</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Su secreto</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Claves públicas</translation>
    </message>
    <message>
        <source>Life of a refresh token</source>
        <translation>Duración de un token de renovación</translation>
    </message>
    <message>
        <source>Access tokens are</source>
        <translation>Formato del token de acceso</translation>
    </message>
    <message>
        <source>JWTs (RFC 9068)</source>
        <translation>JWT (RFC 9068)</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Opaco</translation>
    </message>
    <message>
        <source>ID tokens are signed with</source>
        <translation>Firma del token de ID</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Ligado a</translation>
    </message>
    <message>
        <source>The application&apos;s key (DPoP)</source>
        <translation>La clave de la aplicación (DPoP)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationExport</name>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se ha exportado nada.</translation>
    </message>
    <message>
        <source>There is no application to export. The console&apos;s own is never exported.</source>
        <translation>No hay ninguna aplicación que exportar. La de la propia consola nunca se exporta.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Reload the list.</source>
        <translation>%1 ya no existe. Recargue la lista.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or make room.</source>
        <translation>No se puede escribir en %1: %2. Elija otra carpeta o libere espacio.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationForm</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list; what you typed is kept</source>
        <translation>Volver a la lista; lo que ha escrito se conserva</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nueva aplicación</translation>
    </message>
    <message>
        <source>Register application</source>
        <translation>Registrar la aplicación</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The new application</source>
        <translation>La nueva aplicación</translation>
    </message>
    <message>
        <source>The application &quot;%1&quot;</source>
        <translation>La aplicación «%1»</translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation>Guardando… Cancelar</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Secciones del formulario</translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down go from section to section</source>
        <translation>Ctrl+Re Pág y Ctrl+Av Pág pasan de una sección a otra</translation>
    </message>
    <message>
        <source>Enter; Ctrl+Enter in a field of several lines</source>
        <translation>Intro; Ctrl+Intro en un campo de varias líneas</translation>
    </message>
    <message>
        <source>Only a name and, with the authorization code grant, a redirect address are needed. Everything can be changed later, except how it proves itself and keeps its secret.</source>
        <translation>Solo hacen falta un nombre y, con el código de autorización, una dirección de retorno. Todo se puede cambiar después, salvo cómo se autentica y cómo se guarda su secreto.</translation>
    </message>
    <message>
        <source>%1, has something wrong</source>
        <translation>%1, contiene errores</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Cancelled. Check the list before you try again: it may have been registered already.</source>
        <translation>Cancelado. Mire la lista antes de volver a intentarlo: puede que ya se haya registrado.</translation>
    </message>
    <message>
        <source>Cancelled. It may have been saved already; saving again does no harm.</source>
        <translation>Cancelado. Puede que ya se haya guardado; guardar otra vez no es problema.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationsPlace</name>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nueva aplicación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renovar el secreto…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardada.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todas…</translation>
    </message>
    <message>
        <source>Registers or changes applications from a JSON file</source>
        <translation>Registra o modifica aplicaciones desde un archivo JSON</translation>
    </message>
    <message>
        <source>Writes all applications into a JSON file, without their secrets</source>
        <translation>Escribe todas las aplicaciones en un archivo JSON, sin sus secretos</translation>
    </message>
    <message>
        <source>Everything is saved, but the application did not change hands.</source>
        <translation>Todo se ha guardado, pero la aplicación no ha cambiado de propietario.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::AuthenticationSection</name>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>How the application proves to the provider who it is.</source>
        <translation>Cómo demuestra la aplicación al proveedor quién es.</translation>
    </message>
    <message>
        <source>It proves itself</source>
        <translation>Cómo se autentica</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Su secreto</translation>
    </message>
    <message>
        <source>Shown once; the provider keeps only its hash</source>
        <translation>Se muestra una vez; el proveedor solo guarda su huella</translation>
    </message>
    <message>
        <source>Kept sealed by the provider, can be read again</source>
        <translation>El proveedor lo guarda cifrado, se puede volver a leer</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Claves públicas</translation>
    </message>
    <message>
        <source>A JWK Set (RFC 7517) as JSON: {&quot;keys&quot;: [ … ]}. Paste the set itself: the provider fetches no jwks_uri.</source>
        <translation>Un JWK Set (RFC 7517) en JSON: {&quot;keys&quot;: [ … ]}. Pegue el propio conjunto: el proveedor no consulta ninguna jwks_uri.</translation>
    </message>
    <message>
        <source>Chosen when the application is registered: a secret that was only hashed cannot be sealed later.</source>
        <translation>Se elige al registrar la aplicación: un secreto del que solo se guardó la huella no se puede cifrar después.</translation>
    </message>
    <message>
        <source>A JWT signed with its own key needs the public key here.</source>
        <translation>Un JWT firmado con su propia clave requiere aquí la clave pública.</translation>
    </message>
    <message>
        <source>The provider checks the signature with the secret, so it has to keep it.</source>
        <translation>El proveedor comprueba la firma con el secreto, así que tiene que guardarlo.</translation>
    </message>
    <message>
        <source>The provider kept only the hash of the secret, which verifies no signature. Register another application whose secret is kept.</source>
        <translation>El proveedor solo guardó la huella del secreto, que no permite verificar firmas. Registre otra aplicación cuyo secreto se guarde.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ConsentsSection</name>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Reading the consents…</source>
        <translation>Leyendo los consentimientos…</translation>
    </message>
    <message>
        <source>Nobody gives it access to their data now. People are asked when they first sign in to it.</source>
        <translation>Ahora nadie le da acceso a sus datos. Se pregunta a las personas la primera vez que inician sesión en ella.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Withdraw the consent of %1</source>
        <translation>Retirar el consentimiento de %1</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>For use at %1</source>
        <translation>Para usar en %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>What people read about it when they are asked for consent.</source>
        <translation>Lo que se lee sobre ella al pedir el consentimiento.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people know it.</source>
        <translation>Como se la conoce.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Como mucho %n carácter.</numerusform>
            <numerusform>Como mucho %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it does with the data, in a sentence or two.</source>
        <translation>Qué hace con los datos, en una o dos frases.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Where people read more about it.</source>
        <translation>Dónde se puede leer más sobre ella.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The address of its picture.</source>
        <translation>La dirección de su imagen.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::GrantSection</name>
    <message>
        <source>Grants and scopes</source>
        <translation>Concesiones y alcances</translation>
    </message>
    <message>
        <source>How it gets its tokens, and what they are good for.</source>
        <translation>Cómo obtiene sus tokens y para qué sirven.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>A person signs in at the provider and consents.</source>
        <translation>Una persona inicia sesión en el proveedor y da su consentimiento.</translation>
    </message>
    <message>
        <source>Stays signed in with rotating tokens.</source>
        <translation>Mantiene la sesión con tokens rotatorios.</translation>
    </message>
    <message>
        <source>For devices without a browser: the person enters a code on their phone.</source>
        <translation>Para dispositivos sin navegador: la persona introduce un código en su teléfono.</translation>
    </message>
    <message>
        <source>Acts as its owner, without a person.</source>
        <translation>Actúa como su propietario, sin ninguna persona.</translation>
    </message>
    <message>
        <source>For old clients that cannot do otherwise; each use is audited.</source>
        <translation>Para clientes antiguos que no admiten otra cosa; cada uso se audita.</translation>
    </message>
    <message>
        <source>The application sees people&apos;s passwords. Whoever has a second factor cannot sign in this way. Current practice (RFC 9700) forbids this grant.</source>
        <translation>La aplicación ve las contraseñas de las personas. Quien tiene un segundo factor no puede iniciar sesión así. La práctica actual (RFC 9700) prohíbe esta concesión.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Alcances</translation>
    </message>
    <message>
        <source>The most it may ask for. Scopes other than &quot;all&quot; work where your organisation has finer scopes.</source>
        <translation>Lo máximo que puede pedir. Los alcances distintos de «all» funcionan si su organización tiene alcances más detallados.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>One address a line: the APIs that it may name as a token&apos;s audience (RFC 8707).</source>
        <translation>Una dirección por línea: las API que puede indicar como audiencia de un token (RFC 8707).</translation>
    </message>
    <message>
        <source>Trusted: may manage applications through the client-keyed API</source>
        <translation>De confianza: puede administrar aplicaciones por la API con clave de cliente</translation>
    </message>
    <message>
        <source>Only a platform administrator may change this.</source>
        <translation>Solo un administrador de la plataforma puede cambiar esto.</translation>
    </message>
    <message>
        <source>With its secret alone it registers, changes and disables applications of your organisation, and reads the secrets of those made there.</source>
        <translation>Con solo su secreto registra, modifica y desactiva aplicaciones de su organización, y lee los secretos de las creadas por esa API.</translation>
    </message>
    <message>
        <source>Choose at least one: without a grant it gets no token.</source>
        <translation>Elija al menos una: sin concesión no recibe ningún token.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>A public application cannot prove who it is.</source>
        <translation>Una aplicación pública no puede demostrar quién es.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errónea</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import applications</source>
        <translation>Importar aplicaciones</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Qué hace la importación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>The provider looks at the file…</source>
        <translation>El proveedor examina el archivo…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is larger than 8 MiB.</source>
        <translation>El archivo supera los 8 MiB.</translation>
    </message>
    <message>
        <source>Export fewer applications, or split the list in it.</source>
        <translation>Exporte menos aplicaciones o divida la lista que contiene.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 in line %2.</source>
        <translation>Esto no es JSON: %1 en la línea %2.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Applications, or mend it.</source>
        <translation>Elija un archivo exportado desde Aplicaciones o corríjalo.</translation>
    </message>
    <message>
        <source>There is no application in this file.</source>
        <translation>Este archivo no contiene ninguna aplicación.</translation>
    </message>
    <message>
        <source>It needs a list named &quot;applications&quot;.</source>
        <translation>Necesita una lista llamada «applications».</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevas: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Con cambios: %1</translation>
    </message>
    <message>
        <source>As they were: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Erróneas: %1</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>New ones get a secret of their own, shown once afterwards.</source>
        <translation>Las nuevas reciben un secreto propio, que se muestra una vez al terminar.</translation>
    </message>
    <message>
        <source>Leave out what is wrong and import the rest</source>
        <translation>Omitir lo erróneo e importar el resto</translation>
    </message>
    <message>
        <source>Nothing is left once the wrong entries are left out: mend the file and choose it again</source>
        <translation>Sin lo erróneo no queda nada: corrija el archivo y vuelva a elegirlo</translation>
    </message>
    <message>
        <source>The check was not finished: you cancelled.</source>
        <translation>La consulta al proveedor no terminó: usted la canceló.</translation>
    </message>
    <message>
        <source>Try again, or choose another file.</source>
        <translation>Vuelva a intentarlo o elija otro archivo.</translation>
    </message>
    <message>
        <source>Cancelled. It may have been imported already: check the list.</source>
        <translation>Cancelado. Puede que ya se haya importado: mire la lista.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>Importar (%1)</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>head of the column that says what becomes of a line</comment>
        <translation>Efecto</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who looks after the application, here and at whoever made it.</source>
        <translation>Quién se ocupa de la aplicación, aquí y donde se creó.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>An administrator or developer. With client credentials the application acts as its owner; when it changes hands, tokens of this kind end.</source>
        <translation>Un administrador o desarrollador. Con credenciales de cliente la aplicación actúa como su propietario; si este cambia, esos tokens terminan.</translation>
    </message>
    <message>
        <source>Only an administrator may give it to somebody else.</source>
        <translation>Solo un administrador puede asignarla a otra persona.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line: whom to write to about it.</source>
        <translation>Direcciones de correo, una por línea: a quién escribir sobre ella.</translation>
    </message>
    <message>
        <source>Reading who may own it…</source>
        <translation>Leyendo posibles propietarios…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who else may own it was not read.</source>
        <translation>No se ha leído quién más puede ser su propietario.</translation>
    </message>
    <message>
        <source>Who else may own it could not be read. %1</source>
        <translation>No se ha podido leer quién más puede ser su propietario. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::RedirectSection</name>
    <message>
        <source>Sign-in and redirects</source>
        <translation>Inicio de sesión y retornos</translation>
    </message>
    <message>
        <source>Where people are sent after they sign in, consent or sign out.</source>
        <translation>Adónde se envía a las personas tras iniciar sesión, dar su consentimiento o cerrar sesión.</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Direcciones de retorno</translation>
    </message>
    <message>
        <source>One a line, needed with the authorization code grant. Compared character by character.</source>
        <translation>Una por línea; necesaria con el código de autorización. Se comparan letra por letra.</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Direcciones tras cerrar sesión</translation>
    </message>
    <message>
        <source>One a line; where people may be sent after they sign out through the application.</source>
        <translation>Una por línea; adónde se puede enviar a las personas tras cerrar sesión desde la aplicación.</translation>
    </message>
    <message>
        <source>Back-channel logout address</source>
        <translation>Dirección de cierre de sesión (back-channel)</translation>
    </message>
    <message>
        <source>The provider calls it when somebody&apos;s session ends, so that the application ends its own.</source>
        <translation>El proveedor la llama cuando termina la sesión de alguien, para que la aplicación termine la suya.</translation>
    </message>
    <message>
        <source>Accept pushed authorization requests only (PAR)</source>
        <translation>Aceptar solo peticiones de autorización directas (PAR)</translation>
    </message>
    <message>
        <source>The application sends its request to the provider directly, so that nobody can change it in the browser.</source>
        <translation>La aplicación envía su petición directamente al proveedor, para que nadie pueda modificarla en el navegador.</translation>
    </message>
    <message>
        <source>Put the person&apos;s e-mail address and names into the redirect</source>
        <translation>Incluir en el retorno el correo, el nombre y los apellidos de la persona</translation>
    </message>
    <message>
        <source>Only for clients of the first API, which read there who signed in.</source>
        <translation>Solo para clientes de la primera API, que leen ahí quién ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Addresses are kept in browsers&apos; histories and servers&apos; logs, and these then hold who signed in. Newer clients ask /userinfo instead.</source>
        <translation>Las direcciones quedan en historiales de navegadores y registros de servidores, que entonces contienen quién ha iniciado sesión. Los clientes más nuevos consultan /userinfo.</translation>
    </message>
    <message>
        <source>The authorization code grant needs an address to come back to.</source>
        <translation>El código de autorización necesita una dirección de retorno.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::RotateDialog</name>
    <message>
        <source>Rotate secret</source>
        <translation>Renovar el secreto</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nuevo secreto para %1</translation>
    </message>
    <message>
        <source>The application gets a new secret, shown once. Choose how long the old one works beside it, so that nothing breaks while you put the new one in place.</source>
        <translation>La aplicación recibe un secreto nuevo, que se muestra una sola vez. Elija cuánto tiempo sigue siendo válido el antiguo, para que nada falle mientras instala el nuevo.</translation>
    </message>
    <message>
        <source>Not at all: it may have leaked</source>
        <translation>Nada: puede haberse filtrado</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>The old secret stays valid for</source>
        <translation>El secreto antiguo sigue siendo válido</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Se usó por última vez el %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>No se ha usado nunca.</translation>
    </message>
    <message>
        <source>Two secrets work now, and no more than two can. The oldest one, created %1, ends at once. %2</source>
        <translation>Ahora son válidos dos secretos, y no puede haber más. El más antiguo, creado el %1, deja de ser válido al momento. %2</translation>
    </message>
    <message>
        <source>Whoever has only the old secret gets no token from now on. Tokens that were given out live on until they end.</source>
        <translation>Quien tenga solo el secreto antiguo ya no recibirá ningún token. Los tokens ya emitidos siguen siendo válidos hasta que caduquen.</translation>
    </message>
    <message>
        <source>The old secret works until %1. You can end it sooner.</source>
        <translation>El secreto antiguo es válido hasta el %1. Puede invalidarlo antes.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::SecretDialog</name>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>El secreto de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message numerus="yes">
        <source>A copied secret leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Un secreto copiado se borra del portapapeles al cabo de %n segundo.</numerusform>
            <numerusform>Un secreto copiado se borra del portapapeles al cabo de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation>Secretos de cliente</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n application(s)</source>
        <translation>
            <numerusform>Los secretos de %n aplicación</numerusform>
            <numerusform>Los secretos de %n aplicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it now and keep it where the application runs. It is shown this once.</source>
        <translation>Cópielo ahora y guárdelo donde se ejecuta la aplicación. Solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>Copy each now and keep it where its application runs. They are shown this once.</source>
        <translation>Cópielos ahora y guarde cada uno donde se ejecuta su aplicación. Solo se muestran esta vez.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Los he guardado</translation>
    </message>
    <message>
        <source>Nobody sees it again once this is closed. Copy it, or say that you have kept it.</source>
        <translation>Al cerrar esto, nadie volverá a verlo. Cópielo o indique que lo ha guardado.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Reading the secrets…</source>
        <translation>Leyendo los secretos…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renovar el secreto…</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso el %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Invalidar ya…</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Invalidar ya el secreto antiguo</translation>
    </message>
    <message>
        <source>Current secret</source>
        <translation>Secreto actual</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Secreto antiguo</translation>
    </message>
    <message>
        <source>It has no secret that works. Rotate to give it a new one.</source>
        <translation>No tiene ningún secreto válido. Renuévelo para darle uno nuevo.</translation>
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
        <translation>Cuánto duran los tokens y qué forma tienen.</translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation>Duración de un token de acceso</translation>
    </message>
    <message>
        <source>For example 15 min, 1 h or 2 d. Short is safer: a leaked token ends sooner.</source>
        <translation>Por ejemplo 15 min, 1 h o 2 d. Corto es más seguro: un token filtrado caduca antes.</translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Valor predeterminado del proveedor</translation>
    </message>
    <message>
        <source>Life of a refresh token</source>
        <translation>Duración de un token de renovación</translation>
    </message>
    <message>
        <source>How long the application may stay away before the person signs in again.</source>
        <translation>Cuánto puede estar ausente la aplicación antes de que la persona vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Access tokens are</source>
        <translation>Formato del token de acceso</translation>
    </message>
    <message>
        <source>Opaque ones end at once when they are revoked.</source>
        <translation>Los opacos terminan al momento cuando se revocan.</translation>
    </message>
    <message>
        <source>Opaque: APIs ask the provider about them</source>
        <translation>Opaco: las API preguntan por él al proveedor</translation>
    </message>
    <message>
        <source>JWTs: APIs check them by themselves (RFC 9068)</source>
        <translation>JWT: las API lo comprueban por sí mismas (RFC 9068)</translation>
    </message>
    <message>
        <source>ID tokens are signed with</source>
        <translation>Firma del token de ID</translation>
    </message>
    <message>
        <source>ES256: short and quick</source>
        <translation>ES256: corta y rápida</translation>
    </message>
    <message>
        <source>RS256: understood by old clients too</source>
        <translation>RS256: la entienden también clientes antiguos</translation>
    </message>
    <message>
        <source>Bind tokens to the application&apos;s key (DPoP)</source>
        <translation>Ligar los tokens a la clave de la aplicación (DPoP)</translation>
    </message>
    <message>
        <source>A stolen token is worth nothing without the key (RFC 9449). The application has to support it.</source>
        <translation>Un token robado no vale nada sin la clave (RFC 9449). La aplicación debe admitirlo.</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices</name>
    <message>
        <source>Glucose sensor</source>
        <translation>Sensor CGM</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Data arrives as it should.</source>
        <translation>Los datos llegan como es debido.</translation>
    </message>
    <message>
        <source>The last attempts to fetch data failed. They are repeated; if the error stays, the person must link it again.</source>
        <translation>Los últimos intentos de obtener datos han fallado. Se repiten; si el error persiste, la persona debe vincularlo otra vez.</translation>
    </message>
    <message>
        <source>%1 no longer lets us in: the permission was taken back there, or has ended. Linking it again mends it.</source>
        <translation>%1 ya no nos deja entrar: el permiso se retiró allí o ha caducado. Vincularlo otra vez lo arregla.</translation>
    </message>
    <message>
        <source>Nothing was allowed that can be fetched. Link it again, and allow at least one kind of data.</source>
        <translation>No se permitió nada que se pueda obtener. Vincúlelo otra vez y permita al menos un tipo de datos.</translation>
    </message>
    <message>
        <source>%1 gives nothing out at the moment: the membership there may have lapsed. Once it is renewed, what was missed is fetched.</source>
        <translation>%1 no entrega nada por ahora: puede que la suscripción haya caducado. Cuando se renueve, se obtiene lo que falta.</translation>
    </message>
    <message>
        <source>The answers of %1 cannot be read. It is tried again from time to time; nothing is deleted.</source>
        <translation>Las respuestas de %1 no se pueden leer. Se vuelve a intentar de vez en cuando; no se borra nada.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. It is tried again from time to time, and what was missed is fetched then.</source>
        <translation>No se puede contactar con %1. Se vuelve a intentar de vez en cuando, y entonces se obtiene lo que falta.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Desvinculado</translation>
    </message>
    <message>
        <source>What is new is being fetched.</source>
        <translation>Se está obteniendo lo nuevo.</translation>
    </message>
    <message>
        <source>The history is being fetched, newest days first.</source>
        <translation>Se está obteniendo el historial, primero los días más recientes.</translation>
    </message>
    <message>
        <source>No data has come for longer than usual. Ask the person whether they wear and charge it, and whether its app is still open on their phone.</source>
        <translation>No llegan datos desde hace más de lo habitual. Pregunte a la persona si lleva y carga el dispositivo y si su aplicación sigue abierta en el teléfono.</translation>
    </message>
    <message>
        <source>The person has not finished linking it.</source>
        <translation>La persona no ha terminado de vincularlo.</translation>
    </message>
    <message>
        <source>Nothing is fetched any more. What was received is still there; only the person can link it again.</source>
        <translation>Ya no se obtiene nada. Lo recibido sigue ahí; solo la persona puede vincularlo otra vez.</translation>
    </message>
    <message>
        <source>Permission has ended</source>
        <translation>El permiso ha terminado</translation>
    </message>
    <message>
        <source>Membership may have lapsed</source>
        <translation>Suscripción quizá caducada</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <translation>No se permitió nada</translation>
    </message>
    <message>
        <source>Answers cannot be read</source>
        <translation>Respuestas ilegibles</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>No se puede contactar</translation>
    </message>
    <message>
        <source>Settings are wrong</source>
        <translation>Ajustes incorrectos</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>age, weight and height</source>
        <translation>edad, peso y altura</translation>
    </message>
    <message>
        <source>sleep, activity and readiness</source>
        <translation>sueño, actividad y preparación</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>frecuencia cardíaca</translation>
    </message>
    <message>
        <source>workouts</source>
        <translation>entrenamientos</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>oxygen saturation at night</source>
        <translation>saturación de oxígeno por la noche</translation>
    </message>
    <message>
        <source>%1 does not know this workspace: its client id or secret is wrong. A platform administrator corrects that under Settings, Vendors.</source>
        <translation>%1 no conoce este espacio: su identificador de cliente o su secreto es incorrecto. Un administrador de la plataforma lo corrige en Ajustes, Proveedores.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::DeviceDetail</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Últimos datos</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation>Vinculado desde</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Mostrar los datos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Desvincular…</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>%1, %2 % of the history</source>
        <translation>%1, %2&#xa0;% del historial</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Finish linking…</source>
        <translation>Terminar de vincular…</translation>
    </message>
    <message>
        <source>Link again…</source>
        <translation>Vincular otra vez…</translation>
    </message>
    <message>
        <source>Only %1 can do that: signed in, with &quot;Link a ring&quot; under Devices.</source>
        <translation>Solo %1 puede hacerlo: con su sesión iniciada, con «Vincular un anillo» en Dispositivos.</translation>
    </message>
    <message>
        <source>Not allowed and so not fetched: %1. Link it again to allow more.</source>
        <translation>No permitido y por tanto no obtenido: %1. Vincúlelo otra vez para permitir más.</translation>
    </message>
    <message>
        <source>Not allowed and so not fetched: %1.</source>
        <translation>No permitido y por tanto no obtenido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the vendor could not be read and were kept out.</source>
        <translation>
            <numerusform>%n registro del fabricante no se pudo leer y quedó fuera.</numerusform>
            <numerusform>%n registros del fabricante no se pudieron leer y quedaron fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Where several sources measure the same</source>
        <translation>Cuando varias fuentes miden lo mismo</translation>
    </message>
    <message>
        <source>This one is preferred</source>
        <translation>Se prefiere esta</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sin preferencia</translation>
    </message>
    <message>
        <source>Prefer no longer</source>
        <translation>Dejar de preferir</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Preferir esta fuente</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::DevicesPlace</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Últimos datos</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Search by person or device</source>
        <translation>Buscar por persona o dispositivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Linked devices</source>
        <translation>Dispositivos vinculados</translation>
    </message>
    <message>
        <source>No linked devices yet</source>
        <translation>Aún no hay dispositivos vinculados</translation>
    </message>
    <message>
        <source>Rings, watches and glucose sensors show up here once people of your organisation link them to their account.</source>
        <translation>Anillos, relojes y sensores de glucosa aparecen aquí cuando personas de su organización los vinculan a su cuenta.</translation>
    </message>
    <message>
        <source>Loading devices…</source>
        <translation>Cargando dispositivos…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Mostrar los datos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Link a ring…</source>
        <translation>Vincular un anillo…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Desvincular…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Prefer no longer</source>
        <translation>Dejar de preferir</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Preferir esta fuente</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::LinkActions</name>
    <message>
        <source>%1 cannot be fetched now.</source>
        <translation>%1 no se puede obtener ahora.</translation>
    </message>
    <message>
        <source>Nothing is fetched from %1 any more. What was received until now stays in your record. This cannot be undone, but you can link it again.</source>
        <translation>Ya no se obtiene nada de %1. Lo recibido hasta ahora queda en su historial. No se puede deshacer, pero puede vincularlo otra vez.</translation>
    </message>
    <message>
        <source>Nothing is fetched from %1 any more. What was received until now stays in the record of %2. This cannot be undone: only %2 can link it again.</source>
        <translation>Ya no se obtiene nada de %1. Lo recibido hasta ahora queda en el historial de %2. No se puede deshacer: solo %2 puede vincularlo otra vez.</translation>
    </message>
    <message>
        <source>Unlink the %1 of %2?</source>
        <translation>¿Desvincular %1 de %2?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>%1 is still linked.</source>
        <translation>%1 sigue vinculado.</translation>
    </message>
    <message>
        <source>The %1 of %2 is unlinked, but %3 did not confirm it. The permission can be taken back there, too.</source>
        <translation>%1 de %2 está desvinculado, pero %3 no lo confirmó. El permiso también se puede retirar allí.</translation>
    </message>
    <message>
        <source>The %1 of %2 is unlinked.</source>
        <translation>%1 de %2 está desvinculado.</translation>
    </message>
    <message>
        <source>%1 is not preferred.</source>
        <translation>%1 no se prefiere.</translation>
    </message>
    <message>
        <source>%1 now comes before other sources of %2.</source>
        <translation>%1 va ahora antes que otras fuentes de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is preferred no longer.</source>
        <translation>%1 de %2 ya no se prefiere.</translation>
    </message>
    <message>
        <source>The order of sources was not changed.</source>
        <translation>El orden de las fuentes no se ha cambiado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The order of sources is as it was.</source>
        <translation>El orden de las fuentes es como antes.</translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::LinkDialog</name>
    <message>
        <source>This is the page of %1. What you type there is forgotten when this window closes.</source>
        <translation>Esta es la página de %1. Lo que escriba allí se olvida al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Vincular un dispositivo</translation>
    </message>
    <message>
        <source>Link %1 to your account</source>
        <translation>Vincular %1 a su cuenta</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Asking for the address of %1…</source>
        <translation>Pidiendo la dirección de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be linked here yet.</source>
        <translation>%1 aún no se puede vincular aquí.</translation>
    </message>
    <message>
        <source>This workspace is not registered with %1.</source>
        <translation>Este espacio no está registrado en %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A platform administrator registers it there, and enters client id and secret under Settings, Vendors.</source>
        <translation>Un administrador de la plataforma lo registra allí e introduce el identificador de cliente y el secreto en Ajustes, Proveedores.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Exchange</name>
    <message numerus="yes">
        <source>(a page of %n bytes; the embedded view shows it)</source>
        <translation>
            <numerusform>(una página de %n byte; la vista integrada la muestra)</numerusform>
            <numerusform>(una página de %n bytes; la vista integrada la muestra)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(cut here; %n bytes in all)</source>
        <translation>
            <numerusform>(cortado aquí; %n byte en total)</numerusform>
            <numerusform>(cortado aquí; %n bytes en total)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowApplication</name>
    <message>
        <source>Who the token speaks for</source>
        <translation>A quién representa el token</translation>
    </message>
    <message>
        <source>The applications this person may see</source>
        <translation>Las aplicaciones que esta persona puede ver</translation>
    </message>
    <message>
        <source>The person, as a partner sees them</source>
        <translation>La persona, tal como la ve un socio</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowPlace</name>
    <message>
        <source>Flow studio</source>
        <translation>Estudio de flujos</translation>
    </message>
    <message>
        <source>Authorization code with PKCE</source>
        <translation>Código de autorización con PKCE</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Call the request off</source>
        <translation>Cancelar la petición</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Ejecutar el paso siguiente</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Go on until a person is needed</source>
        <translation>Continuar hasta que haga falta una persona</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start over with a fresh verifier, as a stranger</source>
        <translation>Empezar de nuevo con otro verificador y sin sesión</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>What the application sends and receives</source>
        <translation>Lo que la aplicación envía y recibe</translation>
    </message>
    <message>
        <source>How the provider came to its answer</source>
        <translation>Cómo llegó el proveedor a su respuesta</translation>
    </message>
    <message>
        <source>Reading the applications…</source>
        <translation>Leyendo las aplicaciones…</translation>
    </message>
    <message>
        <source>Go to Applications</source>
        <translation>Ir a las aplicaciones</translation>
    </message>
    <message>
        <source>No application to walk</source>
        <translation>Ninguna aplicación que recorrer</translation>
    </message>
    <message>
        <source>The studio walks an application&apos;s sign-in and consent step by step and shows what goes over the wire. Create an application first.</source>
        <translation>El estudio recorre paso a paso el inicio de sesión y el consentimiento de una aplicación y muestra lo que viaja por la red. Cree primero una aplicación.</translation>
    </message>
    <message>
        <source>This happens between the person&apos;s browser and the provider; the application sees nothing of it. The provider&apos;s side is in the next tab.</source>
        <translation>Esto ocurre entre el navegador de la persona y el proveedor; la aplicación no ve nada de ello. La parte del proveedor está en la pestaña siguiente.</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s decision record…</source>
        <translation>Leyendo el registro de decisión…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Abrir la aplicación</translation>
    </message>
    <message>
        <source>GET %1 answered %2 in %3: the token works.</source>
        <translation>GET %1 respondió %2 en %3: el token funciona.</translation>
    </message>
    <message>
        <source>Walk the flow of %1</source>
        <translation>Recorrer el flujo de %1</translation>
    </message>
    <message>
        <source>The studio acts as the application: it asks the provider for authorization, you sign in and consent on the provider&apos;s own pages, and it exchanges the code for a token. Each request and each of the provider&apos;s checks is shown on the right.</source>
        <translation>El estudio actúa como la aplicación: pide autorización al proveedor, usted inicia sesión y da su consentimiento en las páginas del proveedor, y el estudio cambia el código por un token. Cada petición y cada comprobación del proveedor se muestran a la derecha.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>The provider takes the request</source>
        <translation>El proveedor acepta la petición</translation>
    </message>
    <message>
        <source>Next, the provider&apos;s own page asks who you are.</source>
        <translation>A continuación, la página del proveedor pregunta quién es usted.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>The application has the code</source>
        <translation>La aplicación tiene el código</translation>
    </message>
    <message>
        <source>State and issuer are the right ones. Next, it exchanges the code for a token.</source>
        <translation>El parámetro state y el emisor son los correctos. A continuación, cambia el código por un token.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowRun</name>
    <message>
        <source>The redirect goes to the application, not to the provider: nothing to decide.</source>
        <translation>El retorno va a la aplicación, no al proveedor: nada que decidir.</translation>
    </message>
    <message>
        <source>Only the OAuth endpoints keep decision records. This call&apos;s trace is %1.</source>
        <translation>Solo los puntos de acceso OAuth llevan registros de decisión. La traza de esta llamada es %1.</translation>
    </message>
    <message>
        <source>The API refused the token.</source>
        <translation>La API ha rechazado el token.</translation>
    </message>
    <message>
        <source>The role or scope of this person does not reach that far. Choose another call, or walk the flow as somebody else.</source>
        <translation>El rol o el alcance de esta persona no llega tan lejos. Elija otra llamada, o recorra el flujo como otra persona.</translation>
    </message>
    <message>
        <source>Reset and walk the flow again.</source>
        <translation>Reinicie y recorra el flujo de nuevo.</translation>
    </message>
    <message>
        <source>The provider gave no trace id.</source>
        <translation>El proveedor no dio ninguna traza.</translation>
    </message>
    <message>
        <source>Decision records are for administrators and the application&apos;s developers.</source>
        <translation>Los registros de decisión son para administradores y desarrolladores de la aplicación.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowSetup</name>
    <message>
        <source>The registered addresses; another one may be typed to see how it is refused.</source>
        <translation>Las direcciones registradas; puede escribirse otra para ver cómo se rechaza.</translation>
    </message>
    <message>
        <source>Separated by spaces</source>
        <translation>Separados por espacios</translation>
    </message>
    <message>
        <source>shown once when it was created</source>
        <translation>se mostró una vez al crearla</translation>
    </message>
    <message>
        <source>A confidential application proves itself with its secret. It is kept in memory for this flow only and never stored.</source>
        <translation>Una aplicación confidencial se autentica con su secreto. Queda en memoria solo para este flujo y nunca se guarda.</translation>
    </message>
    <message>
        <source>Client secret (required)</source>
        <translation>Secreto de cliente (obligatorio)</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>API call afterwards</source>
        <translation>Llamada a la API después</translation>
    </message>
    <message>
        <source>Public application: no secret, PKCE protects the code. client_id %1</source>
        <translation>Aplicación pública: sin secreto, PKCE protege el código. client_id %1</translation>
    </message>
    <message>
        <source>Confidential application: proves itself with its secret, which is not stored here. client_id %1</source>
        <translation>Aplicación confidencial: se autentica con su secreto, que no se guarda aquí. client_id %1</translation>
    </message>
    <message>
        <source>Choose an application.</source>
        <translation>Elija una aplicación.</translation>
    </message>
    <message>
        <source>Enter a redirect address.</source>
        <translation>Escriba una dirección de retorno.</translation>
    </message>
    <message>
        <source>Enter the application&apos;s secret: without it the token request is refused.</source>
        <translation>Escriba el secreto de la aplicación: sin él se rechaza la petición del token.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::PkceBox</name>
    <message>
        <source>PKCE: whoever steals the code cannot use it, because only the application knows the verifier whose SHA-256 is the challenge it sent first.</source>
        <translation>PKCE: quien robe el código no puede usarlo, porque solo la aplicación conoce el verificador cuyo SHA-256 es el desafío enviado antes.</translation>
    </message>
    <message>
        <source>Show the verifier</source>
        <translation>Mostrar el verificador</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Challenge (S256)</source>
        <translation>Desafío (S256)</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Problems</name>
    <message>
        <source>The application could not prove who it is.</source>
        <translation>La aplicación no ha podido demostrar quién es.</translation>
    </message>
    <message>
        <source>Enter its secret above. If it is lost, rotate it in Applications: the old one stays valid for the overlap you choose.</source>
        <translation>Escriba arriba su secreto. Si se ha perdido, renuévelo en Aplicaciones: el antiguo sigue siendo válido durante el tiempo que usted elija.</translation>
    </message>
    <message>
        <source>The code is not accepted.</source>
        <translation>El código no se acepta.</translation>
    </message>
    <message>
        <source>A code works once and for a short time. Reset and walk the flow again.</source>
        <translation>Un código sirve una sola vez y por poco tiempo. Reinicie y recorra el flujo de nuevo.</translation>
    </message>
    <message>
        <source>The application may not ask for this scope.</source>
        <translation>La aplicación no puede pedir este alcance.</translation>
    </message>
    <message>
        <source>Ask for less above, or give the application the scope in Applications.</source>
        <translation>Pida menos arriba, o dé a la aplicación el alcance en Aplicaciones.</translation>
    </message>
    <message>
        <source>The application may not use this grant.</source>
        <translation>La aplicación no puede usar esta concesión.</translation>
    </message>
    <message>
        <source>Switch on the authorization code grant for it in Applications.</source>
        <translation>Active para ella el código de autorización en Aplicaciones.</translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation>La persona se ha negado.</translation>
    </message>
    <message>
        <source>Reset, walk again, and allow the access.</source>
        <translation>Reinicie, recorra de nuevo y permita el acceso.</translation>
    </message>
    <message>
        <source>The request is not as it must be.</source>
        <translation>La petición no es correcta.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s checks on the right: the first refused one names the parameter.</source>
        <translation>Mire a la derecha las comprobaciones del proveedor: la primera rechazada nombra el parámetro.</translation>
    </message>
    <message>
        <source>The provider cannot answer now.</source>
        <translation>El proveedor no puede responder ahora.</translation>
    </message>
    <message>
        <source>Reset and try again in a moment.</source>
        <translation>Reinicie y vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation>El proveedor lo ha rechazado.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s checks on the right, mend the cause, then reset.</source>
        <translation>Mire a la derecha las comprobaciones del proveedor, corrija la causa y reinicie.</translation>
    </message>
    <message>
        <source>The redirect address is not registered.</source>
        <translation>La dirección de retorno no está registrada.</translation>
    </message>
    <message>
        <source>Send the registered address, or register this one with the application. They are compared character by character.</source>
        <translation>Envíe la dirección registrada, o registre esta en la aplicación. Se comparan carácter por carácter.</translation>
    </message>
    <message>
        <source>The provider does not know this application.</source>
        <translation>El proveedor no conoce esta aplicación.</translation>
    </message>
    <message>
        <source>Choose another application, or enable this one in Applications.</source>
        <translation>Elija otra aplicación, o restablezca esta en Aplicaciones.</translation>
    </message>
    <message>
        <source>The answer does not belong to this request.</source>
        <translation>La respuesta no pertenece a esta petición.</translation>
    </message>
    <message>
        <source>Reset and walk again. In an application this is an attack until proven otherwise: it must stop here.</source>
        <translation>Reinicie y recorra de nuevo. En una aplicación esto es un ataque mientras no se pruebe lo contrario: debe parar aquí.</translation>
    </message>
    <message>
        <source>The parameter state came back changed (RFC 6749 section 10.12).</source>
        <translation>El parámetro state volvió modificado (RFC 6749, sección 10.12).</translation>
    </message>
    <message>
        <source>The answer comes from another provider.</source>
        <translation>La respuesta viene de otro proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s public address must equal the address of this connection.</source>
        <translation>La dirección pública del proveedor debe ser la de esta conexión.</translation>
    </message>
    <message>
        <source>iss is &quot;%1&quot; (RFC 9207).</source>
        <translation>iss es «%1» (RFC 9207).</translation>
    </message>
    <message>
        <source>The redirect carries no code.</source>
        <translation>El retorno no contiene ningún código.</translation>
    </message>
    <message>
        <source>Reset and walk the flow again.</source>
        <translation>Reinicie y recorra el flujo de nuevo.</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::StepList</name>
    <message>
        <source>Steps of the flow</source>
        <translation>Pasos del flujo</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Texts</name>
    <message>
        <source>Authorization request</source>
        <translation>Petición de autorización</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Petición del token</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>Llamada a la API</translation>
    </message>
    <message>
        <source>The application sends the person&apos;s browser to the provider.</source>
        <translation>La aplicación envía el navegador de la persona al proveedor.</translation>
    </message>
    <message>
        <source>The person proves to the provider who they are.</source>
        <translation>La persona demuestra al proveedor quién es.</translation>
    </message>
    <message>
        <source>The person allows the application what it asks for.</source>
        <translation>La persona permite a la aplicación lo que pide.</translation>
    </message>
    <message>
        <source>The browser comes back to the application with a code.</source>
        <translation>El navegador vuelve a la aplicación con un código.</translation>
    </message>
    <message>
        <source>The application exchanges the code and its verifier for a token.</source>
        <translation>La aplicación cambia el código y su verificador por un token.</translation>
    </message>
    <message>
        <source>The application uses the token.</source>
        <translation>La aplicación usa el token.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>le espera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>shown to the API with every call</source>
        <translation>se muestra en cada llamada</translation>
    </message>
    <message>
        <source>whoever bears it may use it</source>
        <translation>vale para quien lo tenga</translation>
    </message>
    <message>
        <source>seconds the access token lives</source>
        <translation>duración en segundos</translation>
    </message>
    <message>
        <source>brings the next pair, once</source>
        <translation>renueva el par una vez</translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation>lo que se concedió</translation>
    </message>
    <message>
        <source>signed statement of who signed in</source>
        <translation>prueba firmada de la sesión</translation>
    </message>
    <message>
        <source>whom the token speaks for</source>
        <translation>a quién representa el token</translation>
    </message>
    <message>
        <source>the same, unguessable</source>
        <translation>lo mismo, imposible de adivinar</translation>
    </message>
    <message>
        <source>the person&apos;s organisation</source>
        <translation>la organización de la persona</translation>
    </message>
    <message>
        <source>the person&apos;s role</source>
        <translation>el rol de la persona</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>segundos desde 1970</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::TokenView</name>
    <message>
        <source>Show secrets</source>
        <translation>Mostrar los secretos</translation>
    </message>
    <message>
        <source>Life left of the access token</source>
        <translation>Duración restante del token de acceso</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Fields of the token answer</source>
        <translation>Campos de la respuesta del token</translation>
    </message>
    <message>
        <source>Cover secrets</source>
        <translation>Ocultar los secretos</translation>
    </message>
    <message>
        <source>The application has its token</source>
        <translation>La aplicación tiene su token</translation>
    </message>
    <message>
        <source>claim of the id_token</source>
        <translation>afirmación del id_token</translation>
    </message>
    <message>
        <source>valid for another %1</source>
        <translation>válido aún %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::WireView</name>
    <message>
        <source>Show secrets</source>
        <translation>Mostrar los secretos</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Petición y respuesta</translation>
    </message>
    <message>
        <source>Cover secrets</source>
        <translation>Ocultar los secretos</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>Copiar tal como se muestra</translation>
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
        <translation>ahora mismo</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>clock is %1 ahead</source>
        <extracomment>%1 is an amount, &quot;3 h&quot;; stands beside the time that a device wrote</extracomment>
        <translation>reloj adelantado %1</translation>
    </message>
    <message>
        <source>The device gave its last data a time that has not come yet: its clock is ahead. Ask the person to let the device and its phone set date and time by themselves. Data that have come keep the wrong time.</source>
        <translation>El dispositivo puso a sus últimos datos una hora que aún no ha llegado: su reloj va adelantado. Pida a la persona que deje que el dispositivo y su teléfono ajusten solos la fecha y la hora. Los datos ya recibidos conservan la hora equivocada.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Alert</name>
    <message>
        <source>Glucose</source>
        <translation>Glucosa</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>lpm</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Frecuencia cardíaca en reposo</translation>
    </message>
    <message>
        <source>Heart rate variability (RMSSD)</source>
        <translation>Variabilidad cardíaca (RMSSD)</translation>
    </message>
    <message>
        <source>Heart rate variability (SDNN)</source>
        <translation>Variabilidad cardíaca (SDNN)</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Saturación de oxígeno</translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation>Frecuencia respiratoria</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>por min</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <translation>Temperatura corporal</translation>
    </message>
    <message>
        <source>Skin temperature</source>
        <translation>Temperatura de la piel</translation>
    </message>
    <message>
        <source>Blood pressure, systolic</source>
        <translation>Presión arterial sistólica</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic</source>
        <translation>Presión arterial diastólica</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 %2, below %3</source>
        <comment>Glucose 52 mg/dL, below 54</comment>
        <translation>%1 %2, por debajo de %3</translation>
    </message>
    <message>
        <source>%1 %2, above %3</source>
        <comment>Glucose 290 mg/dL, above 250</comment>
        <translation>%1 %2, por encima de %3</translation>
    </message>
    <message>
        <source>%1 below %2 or above %3</source>
        <translation>%1 por debajo de %2 o por encima de %3</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 for %2 min</source>
        <translation>%1 durante %2 min</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>quiet %1–%2</source>
        <translation>silencio %1–%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::AlertsSection</name>
    <message>
        <source>Open alerts</source>
        <translation>Alertas abiertas</translation>
    </message>
    <message>
        <source>Reading the alerts…</source>
        <translation>Leyendo las alertas…</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s)</source>
        <translation>
            <numerusform>%n alerta abierta</numerusform>
            <numerusform>%n alertas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>None. Alerts come from the rules on a patient&apos;s page.</source>
        <translation>Ninguna. Las alertas vienen de las reglas de la página de un paciente.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts could not be read. %1</source>
        <translation>No se pudieron leer las alertas. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 · urgent</source>
        <translation>%1 · urgente</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>terminada desde el %1</translation>
    </message>
    <message>
        <source>raised in quiet hours: sent to nobody</source>
        <translation>surgida en horas de silencio: no enviada a nadie</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>confirmada por %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar a %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Acknowledge the alert of %1</source>
        <translation>Confirmar la alerta de %1</translation>
    </message>
    <message>
        <source>Noting…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>The alert of %1 was not acknowledged. %2</source>
        <translation>La alerta de %1 no se confirmó. %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>There is a new alert.</source>
        <translation>Hay una alerta nueva.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ExportDialog</name>
    <message>
        <source>One row a sample: time, measurement, value, unit, device. For spreadsheets and statistics.</source>
        <translation>Una fila por muestra: hora, medición, valor, unidad, dispositivo. Para hojas de cálculo y estadística.</translation>
    </message>
    <message>
        <source>One Bundle with the person, the devices, and an Observation a sample. For other health records.</source>
        <translation>Un Bundle con la persona, los dispositivos y una Observation por muestra. Para otros historiales de salud.</translation>
    </message>
    <message>
        <source>Everything about the person, with consents, devices and what was removed but is still kept: the person&apos;s right to take their data along.</source>
        <translation>Todo sobre la persona, con consentimientos, dispositivos y lo retirado que aún se conserva: su derecho a llevarse sus datos.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Unit of glucose</source>
        <translation>Unidad de la glucosa</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>FHIR R4 (JSON)</source>
        <translation>FHIR R4 (JSON)</translation>
    </message>
    <message>
        <source>Everything (zip archive)</source>
        <translation>Todo (archivo zip)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Exportar los datos de %1</translation>
    </message>
    <message>
        <source>Whoever holds the file can read it. The export is noted in the audit log.</source>
        <translation>Quien tenga el archivo puede leerlo. La exportación se anota en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Tick at least one measurement.</source>
        <translation>Marque al menos una medición.</translation>
    </message>
    <message>
        <source>All measurements</source>
        <translation>Todas las mediciones</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::FileUpload</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>See that it is still there, then go on.</source>
        <translation>Compruebe que sigue ahí y continúe.</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>se ha acortado</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Import</name>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 como antes</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 set aside, from the future</source>
        <translation>%1 apartados, del futuro</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>Not well-formed</source>
        <translation>Mal formado</translation>
    </message>
    <message>
        <source>Longer or deeper nested than any real record</source>
        <translation>Más largo o más anidado que cualquier registro real</translation>
    </message>
    <message>
        <source>Without a type, a time or a value</source>
        <translation>Sin tipo, hora o valor</translation>
    </message>
    <message>
        <source>A time that cannot be read</source>
        <translation>Una hora ilegible</translation>
    </message>
    <message>
        <source>A value that is no number</source>
        <translation>Un valor que no es un número</translation>
    </message>
    <message>
        <source>A measurement that is not known here</source>
        <translation>Una medición desconocida aquí</translation>
    </message>
    <message>
        <source>A unit that does not fit the measurement</source>
        <translation>Una unidad que no corresponde a la medición</translation>
    </message>
    <message>
        <source>A value that no body or sensor shows</source>
        <translation>Un valor que ningún cuerpo ni sensor muestra</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>From more devices than one import may have</source>
        <translation>De más dispositivos de los que admite una importación</translation>
    </message>
    <message>
        <source>More values at one moment than a device measures</source>
        <translation>Más valores en un instante de los que mide un dispositivo</translation>
    </message>
    <message>
        <source>Replaced by another value of the file at the same moment</source>
        <translation>Sustituido por otro valor del archivo en el mismo momento</translation>
    </message>
    <message>
        <source>Another export in the file, not read: %1</source>
        <translation>Otra exportación en el archivo, no leída: %1</translation>
    </message>
    <message>
        <source>No date shows whether day or month comes first: a guess</source>
        <translation>Ninguna fecha muestra si va primero el día o el mes: suposición</translation>
    </message>
    <message>
        <source>Not kept here: %1</source>
        <translation>No se conserva aquí: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ImportDialog</name>
    <message>
        <source>Choose the file to import</source>
        <translation>Elegir el archivo que importar</translation>
    </message>
    <message>
        <source>Files of samples (*.zip *.xml *.json *.csv *.txt *.tsv)</source>
        <translation>Archivos de muestras (*.zip *.xml *.json *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This is another file. Choose %1 of %2, or cancel the import.</source>
        <translation>Es otro archivo. Elija %1 de %2 o cancele la importación.</translation>
    </message>
    <message>
        <source>How far it is cannot be read: %1 It is asked again.</source>
        <translation>No se puede leer el avance: %1 Se vuelve a preguntar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>Import data of %1</source>
        <translation>Importar datos de %1</translation>
    </message>
    <message>
        <source>Looking for an import that is under way…</source>
        <translation>Buscando una importación en curso…</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Qué se omitió y por qué</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Por qué se omitió</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importar otro archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Enviando %1</translation>
    </message>
    <message>
        <source>Closing this window stops the sending. It goes on later where it stopped, with the same file.</source>
        <translation>Al cerrar esta ventana se detiene el envío. Más tarde continúa donde quedó, con el mismo archivo.</translation>
    </message>
    <message>
        <source>%1 is not sent to its end</source>
        <translation>%1 no se ha enviado hasta el final</translation>
    </message>
    <message>
        <source>Go on asks for the same file and sends what is missing.</source>
        <translation>«Continuar» pide el mismo archivo y envía lo que falta.</translation>
    </message>
    <message>
        <source>What was sent is kept. Go on sends what is missing.</source>
        <translation>Lo enviado se conserva. «Continuar» envía lo que falta.</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <translation>%1 espera su turno</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>%1 se está leyendo</translation>
    </message>
    <message>
        <source>You may close this window: the reading goes on. Opened again, it shows how far it is.</source>
        <translation>Puede cerrar esta ventana: la lectura continúa. Al abrirla de nuevo muestra el avance.</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 se ha importado</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled; what was stored before stays</source>
        <translation>La importación de %1 se canceló; lo guardado hasta entonces queda</translation>
    </message>
    <message>
        <source>The import of %1 failed; what was stored before stays</source>
        <translation>La importación de %1 falló; lo guardado hasta entonces queda</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::ImportForm</name>
    <message>
        <source>What the file is</source>
        <translation>Qué es el archivo</translation>
    </message>
    <message>
        <source>Dates such as 03-04-2026</source>
        <translation>Fechas como 03-04-2026</translation>
    </message>
    <message>
        <source>Column of the times</source>
        <translation>Columna de las horas</translation>
    </message>
    <message>
        <source>Column of the values</source>
        <translation>Columna de los valores</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Column of the measurement</source>
        <translation>Columna de la medición</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Column of the unit</source>
        <translation>Columna de la unidad</translation>
    </message>
    <message>
        <source>Numbers such as</source>
        <translation>Números como</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nombre del dispositivo</translation>
    </message>
    <message>
        <source>Another table (CSV)</source>
        <translation>Otra tabla (CSV)</translation>
    </message>
    <message>
        <source>As the file shows</source>
        <translation>Como muestre el archivo</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>El día primero</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>El mes primero</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Choose another file.</source>
        <translation>No se puede leer el archivo: %1. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file.</source>
        <translation>El archivo está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>A column says it</source>
        <translation>Lo dice una columna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La habitual</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Choose another column than the one of the times.</source>
        <translation>Elija otra columna que la de las horas.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Takes in what other programs wrote down. The same file twice adds nothing.</source>
        <translation>Incorpora lo que registraron otros programas. El mismo archivo dos veces no añade nada.</translation>
    </message>
    <message>
        <source>export.zip or export.xml, from Health on the phone: the picture at the top, then Export All Health Data</source>
        <translation>export.zip o export.xml, desde Salud en el teléfono: la foto de arriba y «Exportar todos los datos de salud»</translation>
    </message>
    <message>
        <source>a file of JSON, from the app of that name</source>
        <translation>un archivo JSON de la aplicación del mismo nombre</translation>
    </message>
    <message>
        <source>CSV, from Export on clarity.dexcom.eu</source>
        <translation>CSV, con «Exportar» en clarity.dexcom.eu</translation>
    </message>
    <message>
        <source>CSV, from Download glucose data on libreview.com</source>
        <translation>CSV, con «Descargar datos de glucosa» en libreview.com</translation>
    </message>
    <message>
        <source>Another table</source>
        <translation>Otra tabla</translation>
    </message>
    <message>
        <source>CSV of any origin, with a column of times and one of values</source>
        <translation>CSV de cualquier origen, con una columna de horas y otra de valores</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Kinds</name>
    <message>
        <source>Skin temperature, deviation</source>
        <translation>Temperatura de la piel, desviación</translation>
    </message>
    <message>
        <source>Body temperature, deviation</source>
        <translation>Temperatura corporal, desviación</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Active energy</source>
        <translation>Energía activa</translation>
    </message>
    <message>
        <source>Resting energy</source>
        <translation>Energía en reposo</translation>
    </message>
    <message>
        <source>Activity level</source>
        <translation>Nivel de actividad</translation>
    </message>
    <message>
        <source>Sleep stage</source>
        <translation>Fase del sueño</translation>
    </message>
    <message>
        <source>Sleep duration</source>
        <translation>Duración del sueño</translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation>Eficiencia del sueño</translation>
    </message>
    <message>
        <source>Sleep score</source>
        <translation>Puntuación del sueño</translation>
    </message>
    <message>
        <source>Readiness score</source>
        <translation>Puntuación de preparación</translation>
    </message>
    <message>
        <source>Activity score</source>
        <translation>Puntuación de actividad</translation>
    </message>
    <message>
        <source>Active minutes</source>
        <translation>Minutos activos</translation>
    </message>
    <message>
        <source>Recovery index</source>
        <translation>Índice de recuperación</translation>
    </message>
    <message>
        <source>Movement index</source>
        <translation>Índice de movimiento</translation>
    </message>
    <message>
        <source>VO2 max</source>
        <translation>VO2 máx.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Patient</name>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>en espera del consentimiento</translation>
    </message>
    <message>
        <source>stopped sending</source>
        <translation>ya no envía</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>desvinculado</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientData</name>
    <message>
        <source>Import data of this patient…</source>
        <translation>Importar datos…</translation>
    </message>
    <message>
        <source>Export data of this patient…</source>
        <translation>Exportar datos…</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Exportar los datos de %1</translation>
    </message>
    <message>
        <source>Exporting the data of %1</source>
        <translation>Exportando los datos de %1</translation>
    </message>
    <message>
        <source>The data of %1 were exported: %2, %3.</source>
        <translation>Los datos de %1 se exportaron: %2, %3.</translation>
    </message>
    <message>
        <source>The data of %1 were not exported. %2</source>
        <translation>Los datos de %1 no se exportaron. %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientHeader</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>edad desconocida</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Fecha de nacimiento: %1</translation>
    </message>
    <message>
        <source>last data %1 · %2</source>
        <translation>últimos datos %1 · %2</translation>
    </message>
    <message>
        <source>last data %1</source>
        <translation>últimos datos %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientPage</name>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>lpm</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Reading the heart rate of 90 days…</source>
        <translation>Leyendo la frecuencia cardíaca de 90 días…</translation>
    </message>
    <message>
        <source>No heart rate yet</source>
        <translation>Aún no hay frecuencia cardíaca</translation>
    </message>
    <message>
        <source>As soon as a linked ring or watch hands over its first samples, they are shown here.</source>
        <translation>En cuanto un anillo o un reloj vinculado entregue sus primeras muestras, se verán aquí.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Reload this patient&apos;s data</source>
        <translation>Recargar los datos de este paciente</translation>
    </message>
    <message>
        <source>Show 1 day</source>
        <translation>Mostrar 1 día</translation>
    </message>
    <message numerus="yes">
        <source>Show %n days</source>
        <translation>
            <numerusform>Mostrar %n día</numerusform>
            <numerusform>Mostrar %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1 (%2)</source>
        <translation>Horas de %1 (%2)</translation>
    </message>
    <message>
        <source>The provider&apos;s answer cannot be drawn.</source>
        <translation>La respuesta del proveedor no se puede mostrar.</translation>
    </message>
    <message>
        <source>Check that console and provider have the same version.</source>
        <translation>Compruebe que la consola y el proveedor tienen la misma versión.</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Reglas de alerta…</translation>
    </message>
    <message>
        <source>Alert rules of this patient</source>
        <translation>Reglas de alerta de este paciente</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientsPlace</name>
    <message>
        <source>Last data</source>
        <translation>Últimos datos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Buscar nombre o correo</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Aún no hay pacientes</translation>
    </message>
    <message>
        <source>People with the role patient appear here once they are assigned to you.</source>
        <translation>Las personas con el rol de paciente aparecen aquí cuando se le asignan a usted.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Elegir un paciente</translation>
    </message>
    <message>
        <source>Click a row or press Enter to see the heart rate of the last 90 days. Every look at someone&apos;s data is noted in the audit log.</source>
        <translation>Haga clic en una fila o pulse Intro para ver la frecuencia cardíaca de los últimos 90 días. Cada consulta de los datos de una persona queda anotada en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Looking for the patient…</source>
        <translation>Buscando al paciente…</translation>
    </message>
    <message>
        <source>This patient does not exist, or you may not see them.</source>
        <translation>Este paciente no existe, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>Choose a patient from the list.</source>
        <translation>Elija un paciente de la lista.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::RuleDialog</name>
    <message>
        <source>Write a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Write a time such as 22:00.</source>
        <translation>Escriba una hora, por ejemplo 22:00.</translation>
    </message>
    <message>
        <source>Write minutes from 0 to 1440.</source>
        <translation>Escriba minutos de 0 a 1440.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Tell when below</source>
        <translation>Avisar por debajo de</translation>
    </message>
    <message>
        <source>Tell when above</source>
        <translation>Avisar por encima de</translation>
    </message>
    <message>
        <source>Over when back by</source>
        <translation>Terminada al volver en</translation>
    </message>
    <message>
        <source>0: over as soon as it is at the threshold.</source>
        <translation>0: terminada en cuanto se alcanza el umbral.</translation>
    </message>
    <message>
        <source>Lasting at least, in minutes</source>
        <translation>Duración mínima, en minutos</translation>
    </message>
    <message>
        <source>0 tells at the first value.</source>
        <translation>0 avisa con el primer valor.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Urgent: tell in quiet hours, too</source>
        <translation>Urgente: avisar también en horas de silencio</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>New alert rule</source>
        <translation>Nueva regla de alerta</translation>
    </message>
    <message>
        <source>Change alert rule</source>
        <translation>Cambiar regla de alerta</translation>
    </message>
    <message>
        <source>Quiet hours are the patient&apos;s. Alerts of these hours are kept and shown here, and sent to nobody.</source>
        <translation>Las horas de silencio son las del paciente. Las alertas de esas horas se guardan, se muestran aquí y no se envían a nadie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write this or the other, or both.</source>
        <translation>Escriba este, el otro o ambos.</translation>
    </message>
    <message>
        <source>Quiet hours need both times.</source>
        <translation>Hacen falta las dos horas.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n decimal(s).</source>
        <translation>
            <numerusform>Escriba como máximo %n decimal.</numerusform>
            <numerusform>Escriba como máximo %n decimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the lowest and the highest value, with its unit</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>In %1. 0: over as soon as it is at the threshold.</source>
        <translation>En %1. 0: termina en cuanto se alcanza el umbral.</translation>
    </message>
    <message>
        <source>Write %1 to %2.</source>
        <comment>the lowest and the highest value, with its unit</comment>
        <translation>Escriba de %1 a %2.</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>Escriba 0 o más.</translation>
    </message>
    <message>
        <source>Write more than the lower threshold.</source>
        <translation>Escriba más que el umbral inferior.</translation>
    </message>
    <message>
        <source>So much that no value could be back by it.</source>
        <translation>Tanto que ningún valor podría volver tan atrás.</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>Alerts for %1</source>
        <translation>Alertas sobre %1</translation>
    </message>
    <message>
        <source>Whoever cares for %1 sees an alert here within a minute of the sample, and the webhooks that ask for alert.raised are told.</source>
        <translation>Quien atiende a %1 ve aquí una alerta en menos de un minuto tras la medida; los webhooks suscritos a alert.raised la reciben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::RulesSection</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Leyendo las reglas…</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Añadir regla…</translation>
    </message>
    <message>
        <source>No rules yet: nobody is told when a value goes beyond a threshold.</source>
        <translation>Todavía no hay reglas: nadie es avisado cuando un valor pasa un umbral.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitada: %1</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>De uso frecuente</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Units</name>
    <message>
        <source>Glucose</source>
        <translation>Glucosa</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Duration of sleep</source>
        <translation>Duración del sueño</translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::UnitsButton</name>
    <message>
        <source>Units of values: %1</source>
        <translation>Unidades de los valores: %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::people</name>
    <message>
        <source>Platform administrator</source>
        <translation>Administrador de la plataforma</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>manages every organisation</source>
        <translation>gestiona todas las organizaciones</translation>
    </message>
    <message>
        <source>manages people, applications and devices</source>
        <translation>gestiona personas, aplicaciones y dispositivos</translation>
    </message>
    <message>
        <source>reads the data of assigned patients</source>
        <translation>lee los datos de los pacientes asignados</translation>
    </message>
    <message>
        <source>has own data and consents, as patients do</source>
        <translation>tiene datos y consentimientos propios, como los pacientes</translation>
    </message>
    <message>
        <source>makes own applications, sees no patients</source>
        <translation>crea sus propias aplicaciones, no ve pacientes</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Cannot sign in until an administrator enables the account.</source>
        <translation>No puede iniciar sesión hasta que un administrador active la cuenta.</translation>
    </message>
    <message>
        <source>Has not set a password yet.</source>
        <translation>Aún no ha establecido una contraseña.</translation>
    </message>
    <message>
        <source>Too many wrong tries; the lock ends by itself.</source>
        <translation>Demasiados intentos fallidos; el bloqueo termina por sí solo.</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message numerus="yes">
        <source>%n passkey(s)</source>
        <translation>
            <numerusform>%n clave de acceso</numerusform>
            <numerusform>%n claves de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown browser</source>
        <translation>Navegador desconocido</translation>
    </message>
    <message>
        <source>with password and passkey</source>
        <translation>con contraseña y clave de acceso</translation>
    </message>
    <message>
        <source>with a passkey</source>
        <translation>con una clave de acceso</translation>
    </message>
    <message>
        <source>with password and code</source>
        <translation>con contraseña y código</translation>
    </message>
    <message>
        <source>with two factors</source>
        <translation>con dos factores</translation>
    </message>
    <message>
        <source>with the password</source>
        <translation>con la contraseña</translation>
    </message>
    <message>
        <source>Read and change all their data, measurements included</source>
        <translation>Leer y modificar todos sus datos, incluidas las mediciones</translation>
    </message>
    <message>
        <source>Know that it is them</source>
        <translation>Saber que se trata de esa persona</translation>
    </message>
    <message>
        <source>See name, language, time zone and user number</source>
        <translation>Ver el nombre, el idioma, la zona horaria y el número de usuario</translation>
    </message>
    <message>
        <source>See the e-mail address</source>
        <translation>Ver el correo electrónico</translation>
    </message>
    <message>
        <source>Read the measurements of a ring</source>
        <translation>Leer las mediciones de un anillo</translation>
    </message>
    <message>
        <source>Read glucose values</source>
        <translation>Leer los valores de glucosa</translation>
    </message>
    <message>
        <source>Keep this access while they are away</source>
        <translation>Conservar este acceso en su ausencia</translation>
    </message>
    <message>
        <source>Use the permission &quot;%1&quot;</source>
        <translation>Usar el permiso «%1»</translation>
    </message>
    <message>
        <source>Too many wrong tries; locked until %1</source>
        <translation>Demasiados intentos fallidos; bloqueada hasta el %1</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Signs in with the password alone.</source>
        <translation>Inicia sesión solo con la contraseña.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Buscar por nombre o correo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation>Clínicos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Desarrolladores</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Everyone who has an account in your organisation shows up here. Invite somebody to get started.</source>
        <translation>Aquí aparecen todas las personas que tienen una cuenta en su organización. Para empezar, invite a alguien.</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Cargando personas…</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountActions</name>
    <message>
        <source>Nobody else could manage the organisation any more. Make somebody else an administrator first, then try again.</source>
        <translation>Nadie más podría administrar la organización. Nombre primero a otro administrador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Reload the list, look at the person and try again.</source>
        <translation>Recargue la lista, revise la cuenta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Only a platform administrator may change this account.</source>
        <translation>Solo un administrador de la plataforma puede modificar esta cuenta.</translation>
    </message>
    <message>
        <source>This is your own account: you would lock yourself out. Another administrator can disable it.</source>
        <translation>Es su propia cuenta: perdería usted el acceso. Otro administrador puede desactivarla.</translation>
    </message>
    <message>
        <source>Your own account is left out: you would lock yourself out.</source>
        <translation>Su propia cuenta queda fuera: perdería usted el acceso.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 queda fuera: %2</translation>
    </message>
    <message>
        <source>Those selected are disabled already.</source>
        <translation>Las cuentas seleccionadas ya están desactivadas.</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and applications lose their access. Nothing is deleted: you can enable the account later, and the person then signs in again.</source>
        <translation>Se cierran de inmediato todas las sesiones de %1 y las aplicaciones pierden su acceso. No se borra nada: puede activar la cuenta más adelante, y la persona vuelve entonces a iniciar sesión.</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once, and applications lose their access. Nothing is deleted: you can enable the accounts later, and the people then sign in again.</source>
        <translation>Se cierran de inmediato todas sus sesiones y las aplicaciones pierden su acceso. No se borra nada: puede activar las cuentas más adelante, y las personas vuelven entonces a iniciar sesión.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar la cuenta de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n people?</source>
        <translation>
            <numerusform>¿Desactivar %n cuenta?</numerusform>
            <numerusform>¿Desactivar %n cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Desactivar la cuenta</translation>
    </message>
    <message>
        <source>Disable accounts</source>
        <translation>Desactivar las cuentas</translation>
    </message>
    <message>
        <source>Disabling %1…</source>
        <translation>Desactivando la cuenta de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n people…</source>
        <translation>
            <numerusform>Desactivando %n cuenta…</numerusform>
            <numerusform>Desactivando %n cuentas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is disabled and signed out everywhere.</source>
        <translation>Cuenta de %1 desactivada y todas sus sesiones cerradas.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are disabled and signed out everywhere.</source>
        <translation>
            <numerusform>%n cuenta desactivada y todas sus sesiones cerradas.</numerusform>
            <numerusform>%n cuentas desactivadas y todas sus sesiones cerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabling %1…</source>
        <translation>Activando la cuenta de %1…</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Unlocking %1…</source>
        <translation>Desbloqueando la cuenta de %1…</translation>
    </message>
    <message>
        <source>%1 may try to sign in again; the wrong tries are forgotten.</source>
        <translation>%1 puede volver a intentar el inicio de sesión; los intentos fallidos se han olvidado.</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>¿Invitar de nuevo a %1?</translation>
    </message>
    <message>
        <source>Send %1 a link for a new password?</source>
        <translation>¿Enviar a %1 un enlace para una contraseña nueva?</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Enviar la invitación</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Enviar el enlace</translation>
    </message>
    <message>
        <source>Making a link for %1…</source>
        <translation>Creando un enlace para %1…</translation>
    </message>
    <message>
        <source>An email to %1 is on its way; its link works once, until %2.</source>
        <translation>Hay un correo en camino a %1; su enlace funciona una sola vez, hasta el %2.</translation>
    </message>
    <message>
        <source>Authenticator app, passkeys and recovery codes of %1 are removed and their browsers no longer trusted. They sign in with the password alone until they set up new ones. Make sure that it is really them who ask.</source>
        <translation>Se quitan la aplicación de autenticación, las claves de acceso y los códigos de recuperación de %1, y sus navegadores dejan de ser de confianza. La persona inicia sesión solo con la contraseña hasta que configure otros. Asegúrese de que es realmente ella quien lo pide.</translation>
    </message>
    <message>
        <source>Remove the second factors of %1?</source>
        <translation>¿Quitar los segundos factores de %1?</translation>
    </message>
    <message>
        <source>Remove second factors</source>
        <translation>Quitar los segundos factores</translation>
    </message>
    <message>
        <source>Removing second factors of %1…</source>
        <translation>Quitando los segundos factores de %1…</translation>
    </message>
    <message>
        <source>%1 signs in with the password alone now.</source>
        <translation>%1 inicia sesión ahora solo con la contraseña.</translation>
    </message>
    <message>
        <source>%1 at %2 is signed out, and so are applications that %3 opened in it.</source>
        <translation>Se cierra la sesión en %1 (%2), y también en las aplicaciones que %3 abrió con ella.</translation>
    </message>
    <message>
        <source>If this console was signed in with it, you sign in again.</source>
        <translation>Si esta consola se abrió con ella, tendrá que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>¿Cerrar esta sesión de %1?</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Ending a session of %1…</source>
        <translation>Cerrando una sesión de %1…</translation>
    </message>
    <message>
        <source>One session of %1 is ended.</source>
        <translation>Se ha cerrado una sesión de %1.</translation>
    </message>
    <message>
        <source>Your own sessions are among them: this console signs in again.</source>
        <translation>Entre ellas están sus propias sesiones: esta consola vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>All browsers and all applications are signed out, and no browser is trusted any more. Consents stay. Whoever knows the password can sign in again.</source>
        <translation>Se cierran las sesiones en todos los navegadores y aplicaciones, y ningún navegador sigue siendo de confianza. Los consentimientos se mantienen. Quien conozca la contraseña puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>¿Cerrar todas las sesiones de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n people out everywhere?</source>
        <translation>
            <numerusform>¿Cerrar todas las sesiones de %n persona?</numerusform>
            <numerusform>¿Cerrar todas las sesiones de %n personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Ending the sessions of %1…</source>
        <translation>Cerrando las sesiones de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Ending the sessions of %n people…</source>
        <translation>
            <numerusform>Cerrando las sesiones de %n persona…</numerusform>
            <numerusform>Cerrando las sesiones de %n personas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed out everywhere: %n session(s) ended.</source>
        <translation>
            <numerusform>Todas las sesiones de %1 están cerradas: se cerró %n sesión.</numerusform>
            <numerusform>Todas las sesiones de %1 están cerradas: se cerraron %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>Todas las sesiones de %1 están cerradas.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are signed out everywhere.</source>
        <translation>
            <numerusform>Todas las sesiones de %n persona están cerradas.</numerusform>
            <numerusform>Todas las sesiones de %n personas están cerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 loses its access to the data of %2 at once. The next time it wants access, it has to ask %2 again.</source>
        <translation>%1 pierde de inmediato su acceso a los datos de %2. La próxima vez que quiera acceder, tendrá que volver a pedirlo a %2.</translation>
    </message>
    <message>
        <source>Withdraw the consent for %1?</source>
        <translation>¿Retirar el consentimiento para %1?</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>Withdrawing a consent of %1…</source>
        <translation>Retirando un consentimiento de %1…</translation>
    </message>
    <message>
        <source>%1 has no access to the data of %2 any more.</source>
        <translation>%1 ya no tiene acceso a los datos de %2.</translation>
    </message>
    <message>
        <source>%1: not done.</source>
        <translation>%1: no se ha hecho.</translation>
    </message>
    <message>
        <source>Cancelled. What the provider had begun may be done: the list shows it.</source>
        <translation>Cancelado. Puede que se haya completado lo que el proveedor había empezado: la lista lo muestra.</translation>
    </message>
    <message>
        <source>A new email goes to %1, and the link of the former invitation stops working. Where this provider sends no emails, the link is shown to you once, to pass it on.</source>
        <translation>Se envía un nuevo correo a %1 y el enlace de la invitación anterior deja de funcionar. Si este proveedor no envía correo, el enlace se le muestra a usted una sola vez para que lo entregue.</translation>
    </message>
    <message>
        <source>An email with a link that works once goes to %1; the present password stays until they use it. Where this provider sends no emails, the link is shown to you once, to pass it on.</source>
        <translation>Se envía a %1 un correo con un enlace que funciona una sola vez; la contraseña actual se mantiene hasta que se use. Si este proveedor no envía correo, el enlace se le muestra a usted una sola vez para que lo entregue.</translation>
    </message>
    <message>
        <source>%1 is signed out, and so are applications that %2 opened in it.</source>
        <translation>Se cierra la sesión en %1, y también en las aplicaciones que %2 abrió con ella.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountConsents</name>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Loading consents…</source>
        <translation>Cargando consentimientos…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Withdraw the consent for %1</source>
        <translation>Retirar el consentimiento para %1</translation>
    </message>
    <message>
        <source>No application may use their data.</source>
        <translation>Ninguna aplicación puede usar sus datos.</translation>
    </message>
    <message>
        <source>For use at %1</source>
        <translation>Para usar en %1</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountDetail</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Mostrar los datos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ninguna persona seleccionada</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they sign in, where they are signed in and what they consented to.</source>
        <translation>Seleccione una en la lista para ver cómo inicia sesión, dónde tiene sesiones abiertas y qué ha consentido.</translation>
    </message>
    <message>
        <source>Loading the person…</source>
        <translation>Cargando la persona…</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Como mucho %n carácter.</numerusform>
            <numerusform>Como mucho %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a whole address, for example paul@example.org.</source>
        <translation>Escriba una dirección completa, por ejemplo paul@example.org.</translation>
    </message>
    <message>
        <source>No time zone has this name. Write one as Europe/Berlin.</source>
        <translation>Ninguna zona horaria se llama así. Escríbala como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Another administrator can change your own role, so that you cannot lock yourself out.</source>
        <translation>Su propio rol solo puede cambiarlo otro administrador, para que usted no pierda el acceso.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>They sign in with it, and emails go there.</source>
        <translation>Sirve para iniciar sesión y para recibir correo.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the sign-in pages and of emails to them.</source>
        <translation>De las páginas de acceso y de los correos que recibe.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Their days begin and end in it.</source>
        <translation>En ella empiezan y terminan sus días.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Signs in as well as the e-mail address does.</source>
        <translation>Sirve para iniciar sesión igual que el correo.</translation>
    </message>
    <message>
        <source>May hold an @ only if it is the person&apos;s own e-mail address.</source>
        <translation>Solo puede llevar @ si es el propio correo de la persona.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list; what you typed is kept</source>
        <translation>Volver a la lista; lo que ha escrito se conserva</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a una persona</translation>
    </message>
    <message>
        <source>They get a link to set a password.</source>
        <translation>Recibirá un enlace para establecer una contraseña.</translation>
    </message>
    <message>
        <source>They join %1 and get a link to set a password.</source>
        <translation>Se unirá a %1 y recibirá un enlace para establecer una contraseña.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The new invitation</source>
        <translation>La nueva invitación</translation>
    </message>
    <message>
        <source>The account of &quot;%1&quot;</source>
        <translation>La cuenta de «%1»</translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation>Guardando… Cancelar</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Correct the marked fields and try again.</source>
        <translation>Aún no se ha guardado nada. Corrija los campos marcados y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountSecurity</name>
    <message>
        <source>Sign-in security</source>
        <translation>Seguridad de acceso</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecida</translation>
    </message>
    <message>
        <source>Not set; the invitation works until %1</source>
        <translation>Sin establecer; la invitación es válida hasta el %1</translation>
    </message>
    <message>
        <source>Not set, and the invitation has expired</source>
        <translation>Sin establecer, y la invitación ha caducado</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>None: signs in with the password alone</source>
        <translation>Ninguno: inicia sesión solo con la contraseña</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>queda %n código de recuperación</numerusform>
            <numerusform>quedan %n códigos de recuperación</numerusform>
        </translation>
    </message>
    <message>
        <source>no recovery codes left</source>
        <translation>no quedan códigos de recuperación</translation>
    </message>
    <message>
        <source>Authenticator app since %1</source>
        <translation>Aplicación de autenticación desde el %1</translation>
    </message>
    <message>
        <source>Trusted browsers</source>
        <translation>Navegadores de confianza</translation>
    </message>
    <message numerus="yes">
        <source>%n: the second factor is not asked for there</source>
        <translation>
            <numerusform>%n: en él no se pide el segundo factor</numerusform>
            <numerusform>%n: en ellos no se pide el segundo factor</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n seguido</numerusform>
            <numerusform>%n seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Bloqueada hasta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Forget the wrong tries</source>
        <translation>Olvidar los intentos fallidos</translation>
    </message>
    <message>
        <source>Send a new-password link…</source>
        <translation>Enviar enlace de contraseña nueva…</translation>
    </message>
    <message>
        <source>Send the invitation again…</source>
        <translation>Enviar de nuevo la invitación…</translation>
    </message>
    <message>
        <source>Remove second factors…</source>
        <translation>Quitar los segundos factores…</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::AccountSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>Cargando sesiones…</translation>
    </message>
    <message>
        <source>End all…</source>
        <translation>Cerrar todas…</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>Ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>Address unknown, %1</source>
        <translation>Dirección desconocida, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>address, how signed in</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Última actividad: %1</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation>Cerrar la sesión en %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::LinkDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>%1 is invited</source>
        <translation>Se ha invitado a %1</translation>
    </message>
    <message>
        <source>A new-password link for %1</source>
        <translation>Enlace de contraseña nueva para %1</translation>
    </message>
    <message>
        <source>This provider sends no emails: give the link to %1 yourself, by a way that only they can read. Whoever has it sets the password of %2.</source>
        <translation>Este proveedor no envía correo: entregue el enlace a %1 personalmente, por una vía que nadie más pueda leer. Quien lo tenga puede establecer la contraseña de %2.</translation>
    </message>
    <message>
        <source>Link to set the password</source>
        <translation>Enlace para establecer la contraseña</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>It works once, until %1, and is shown only now.</source>
        <translation>Funciona una sola vez, hasta el %1, y solo se muestra ahora.</translation>
    </message>
    <message numerus="yes">
        <source>The copied link leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>El enlace copiado se borra del portapapeles al cabo de %n segundo.</numerusform>
            <numerusform>El enlace copiado se borra del portapapeles al cabo de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>Lo he entregado</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::PeoplePlace</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Mostrar los datos</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message numerus="yes">
        <source>End the sessions of %n people…</source>
        <translation>
            <numerusform>Cerrar las sesiones de %n persona…</numerusform>
            <numerusform>Cerrar las sesiones de %n personas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n people…</source>
        <translation>
            <numerusform>Desactivar %n cuenta…</numerusform>
            <numerusform>Desactivar %n cuentas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Send a new-password link…</source>
        <translation>Enviar enlace de contraseña nueva…</translation>
    </message>
    <message>
        <source>Send the invitation again…</source>
        <translation>Enviar de nuevo la invitación…</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Cerrar todas las sesiones…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Datos de %1 guardados.</translation>
    </message>
</context>
<context>
    <name>bc::ui::people::SelectionPanel</name>
    <message>
        <source>Select nobody</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Copy the e-mail addresses</source>
        <translation>Copiar las direcciones de correo</translation>
    </message>
    <message>
        <source>End their sessions…</source>
        <translation>Cerrar sus sesiones…</translation>
    </message>
    <message>
        <source>Disable them…</source>
        <translation>Desactivar cuentas…</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n persona seleccionada</numerusform>
            <numerusform>%n personas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Aplicación registrada</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>Aplicación modificada</translation>
    </message>
    <message>
        <source>Application disabled</source>
        <translation>Aplicación desactivada</translation>
    </message>
    <message>
        <source>Application restored</source>
        <translation>Aplicación restablecida</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Secreto renovado</translation>
    </message>
    <message>
        <source>Former secret ended</source>
        <translation>Secreto antiguo anulado</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Propietario cambiado</translation>
    </message>
    <message>
        <source>Applications that register themselves</source>
        <translation>Aplicaciones autorregistradas</translation>
    </message>
    <message>
        <source>Registered itself</source>
        <translation>Se registró por sí sola</translation>
    </message>
    <message>
        <source>Changed itself</source>
        <translation>Se modificó por sí sola</translation>
    </message>
    <message>
        <source>Removed itself</source>
        <translation>Se eliminó por sí sola</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Consent denied</source>
        <translation>Consentimiento denegado</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Self-registered</source>
        <translation>Se registró por su cuenta</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta modificada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Account restored</source>
        <translation>Cuenta restablecida</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Cuenta desbloqueada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Authenticator app added</source>
        <translation>Aplicación de autenticación añadida</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>Clave de acceso añadida</translation>
    </message>
    <message>
        <source>Second factors reset</source>
        <translation>Segundos factores restablecidos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>Token de renovación usado dos veces</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Authorization code used twice</source>
        <translation>Código de autorización usado dos veces</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Dispositivo añadido</translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation>Dispositivo eliminado</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook made</source>
        <translation>Webhook creado</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook modificado</translation>
    </message>
    <message>
        <source>Webhook&apos;s secret rotated</source>
        <translation>Secreto del webhook renovado</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook probado</translation>
    </message>
    <message>
        <source>Message sent again</source>
        <translation>Mensaje reenviado</translation>
    </message>
    <message>
        <source>Webhook given up</source>
        <translation>Webhook abandonado</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook eliminado</translation>
    </message>
    <message>
        <source>Many times a second</source>
        <translation>Muchas veces por segundo</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Token emitido</translation>
    </message>
    <message>
        <source>Token refreshed</source>
        <translation>Token renovado</translation>
    </message>
    <message>
        <source>Measurements received</source>
        <translation>Mediciones recibidas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: todo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Alerta emitida</translation>
    </message>
    <message>
        <source>Alert over</source>
        <translation>Alerta terminada</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerta confirmada</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>Alert rule made</source>
        <translation>Regla de alerta creada</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>Regla de alerta cambiada</translation>
    </message>
    <message>
        <source>Alert rule removed</source>
        <translation>Regla de alerta quitada</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::BrandPreview</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>E-mail address or user name</source>
        <translation>Correo electrónico o nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Ha olvidado su contraseña?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Preview of the sign-in page</source>
        <translation>Vista previa de la página de acceso</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::BrandingPage</name>
    <message>
        <source>Write the whole address: https://… or mailto:…</source>
        <translation>Escriba la dirección completa, https://… o mailto:….</translation>
    </message>
    <message>
        <source>Write the whole address, https://….</source>
        <translation>Escriba la dirección completa, https://….</translation>
    </message>
    <message>
        <source>Colour on the light page</source>
        <translation>Color en la página clara</translation>
    </message>
    <message>
        <source>Colour on the dark page</source>
        <translation>Color en la página oscura</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Restore the default…</source>
        <translation>Restablecer el aspecto…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restableciendo…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Sign-in pages</source>
        <translation>Páginas de acceso</translation>
    </message>
    <message>
        <source>How the pages look on which people of %1 sign in and consent</source>
        <translation>Aspecto de las páginas donde las personas de %1 inician sesión y dan su consentimiento</translation>
    </message>
    <message>
        <source>Loading the look of the pages…</source>
        <translation>Cargando el aspecto de las páginas…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands at the top instead of BiometricsCloud.</source>
        <translation>Figura arriba en lugar de BiometricsCloud.</translation>
    </message>
    <message>
        <source>Text at the foot</source>
        <translation>Texto al pie</translation>
    </message>
    <message>
        <source>One line, for example when your help desk is there.</source>
        <translation>Una línea, por ejemplo el horario de su servicio de asistencia.</translation>
    </message>
    <message>
        <source>Address of help</source>
        <translation>Dirección de ayuda</translation>
    </message>
    <message>
        <source>A page, or mailto: and an address.</source>
        <translation>Una página, o mailto: y una dirección.</translation>
    </message>
    <message>
        <source>Address of the terms of use</source>
        <translation>Dirección de las condiciones de uso</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>People see light or dark as their browser is set.</source>
        <translation>Cada persona ve el claro o el oscuro según el ajuste de su navegador.</translation>
    </message>
    <message>
        <source>The look of the sign-in pages</source>
        <translation>La apariencia de las páginas de acceso</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>The sign-in pages look like this from now on.</source>
        <translation>Las páginas de acceso tienen este aspecto a partir de ahora.</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Restablecer el aspecto</translation>
    </message>
    <message>
        <source>Show the provider&apos;s own look again?</source>
        <translation>¿Volver al aspecto propio del proveedor?</translation>
    </message>
    <message>
        <source>Logo, colours and texts of %1 are erased, and people see the provider&apos;s own pages at once.</source>
        <translation>Se borran el logotipo, los colores y los textos de %1, y las personas ven de inmediato las páginas propias del proveedor.</translation>
    </message>
    <message>
        <source>The look of the pages was not restored.</source>
        <translation>El aspecto de las páginas no se ha restablecido.</translation>
    </message>
    <message>
        <source>The sign-in pages have the provider&apos;s own look again.</source>
        <translation>Las páginas de acceso vuelven a tener el aspecto propio del proveedor.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::ColourField</name>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Choose a colour (%1)</source>
        <translation>Elegir un color (%1)</translation>
    </message>
    <message>
        <source>Write six hexadecimal digits after #, for example %1.</source>
        <translation>Escriba seis cifras hexadecimales después de #, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Too dark to be read on the dark page: links and buttons have this colour. Choose a lighter one.</source>
        <translation>Demasiado oscuro para leerse en la página oscura: los enlaces y botones llevan este color. Elija uno más claro.</translation>
    </message>
    <message>
        <source>Too light to be read on white: links and buttons have this colour. Choose a darker one.</source>
        <translation>Demasiado claro para leerse sobre blanco: los enlaces y botones llevan este color. Elija uno más oscuro.</translation>
    </message>
    <message>
        <source>No colour yet</source>
        <translation>Aún sin color</translation>
    </message>
    <message>
        <source>The provider&apos;s own colour, contrast %1:1</source>
        <translation>Color propio del proveedor, contraste %1:1</translation>
    </message>
    <message>
        <source>Contrast %1:1</source>
        <translation>Contraste %1:1</translation>
    </message>
    <message>
        <source>Contrast %1:1, at least %2:1 is needed</source>
        <translation>Contraste %1:1, se necesita al menos %2:1</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::DeliveriesView</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>Loading the message…</source>
        <translation>Cargando el mensaje…</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Ningún mensaje seleccionado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonados</translation>
    </message>
    <message>
        <source>Send all given up again</source>
        <translation>Reenviar todos los abandonados</translation>
    </message>
    <message>
        <source>Queuing them again…</source>
        <translation>Poniéndolos otra vez en cola…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Nothing was given up</source>
        <translation>No se ha abandonado nada</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>A message that no try got through within 24 hours is listed here and kept for 30 days.</source>
        <translation>Los mensajes que ningún intento logra entregar en 24 horas aparecen aquí y se conservan 30 días.</translation>
    </message>
    <message>
        <source>What happens from now on is sent to this address. Send a test to see whether it arrives.</source>
        <translation>Lo que ocurra a partir de ahora se envía a esta dirección. Envíe una prueba para ver si llega.</translation>
    </message>
    <message>
        <source>Loading deliveries…</source>
        <translation>Cargando entregas…</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n attempt(s): %2</source>
        <translation>
            <numerusform>%1 tras %n intento: %2</numerusform>
            <numerusform>%1 tras %n intentos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Concluido el %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>Próximo intento: %1</translation>
    </message>
    <message>
        <source>The message was not sent again.</source>
        <translation>El mensaje no se ha reenviado.</translation>
    </message>
    <message>
        <source>The message is sent again.</source>
        <translation>El mensaje se está reenviando.</translation>
    </message>
    <message>
        <source>Sending again what was given up</source>
        <translation>Reenviando lo abandonado</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are sent again.</source>
        <translation>
            <numerusform>Se reenvía %n mensaje.</numerusform>
            <numerusform>Se reenvían %n mensajes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::EventChoice</name>
    <message>
        <source>Everything except what happens many times a second</source>
        <translation>Todo, salvo lo que ocurre muchas veces por segundo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>A whole group includes what is added to it later. What happens many times a second is sent only if it is chosen by itself.</source>
        <translation>Un grupo completo incluye lo que se le añada más adelante. Lo que ocurre muchas veces por segundo solo se envía si se elige expresamente.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Elija al menos un evento.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::IssueDialog</name>
    <message>
        <source>What it is for</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>For example the partner who registers applications with it.</source>
        <translation>Por ejemplo, el socio que registra aplicaciones con él.</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>Emitir token</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Emitiendo…</translation>
    </message>
    <message>
        <source>Issue a token</source>
        <translation>Emitir un token</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>It works for</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Applications that may be registered with it</source>
        <translation>Aplicaciones que se pueden registrar con él</translation>
    </message>
    <message>
        <source>1 to 1000.</source>
        <translation>De 1 a 1000.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1000.</source>
        <translation>Escriba un número del 1 al 1000.</translation>
    </message>
    <message>
        <source>A token for registration</source>
        <translation>Un token de registro</translation>
    </message>
    <message>
        <source>Whoever has it registers applications in this workspace without an account. They may sign people in and refresh tokens, and nothing without a person.</source>
        <translation>Quien lo tenga puede registrar aplicaciones en este espacio de trabajo sin tener cuenta. Estas pueden iniciar la sesión de personas y renovar tokens, pero nada sin una persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::KeysPage</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Tokens are signed with it now.</source>
        <translation>Los tokens se firman ahora con ella.</translation>
    </message>
    <message>
        <source>Published, so that applications know it before it signs.</source>
        <translation>Publicada, para que las aplicaciones la conozcan antes de que firme.</translation>
    </message>
    <message>
        <source>Signs nothing more, and stays published until the last token that it signed has expired.</source>
        <translation>Ya no firma nada y sigue publicada hasta que caduque el último token que firmó.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id de clave</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Firma desde</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Firma hasta</translation>
    </message>
    <message>
        <source>The next rotation</source>
        <translation>La próxima renovación</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publicada hasta</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Tokens of every workspace are signed with these; applications read their public halves</source>
        <translation>Firman los tokens de todos los espacios de trabajo; las aplicaciones leen sus partes públicas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>No hay claves</translation>
    </message>
    <message>
        <source>The provider makes its keys when it starts. Without any it cannot sign tokens: rotate to make new ones.</source>
        <translation>El proveedor crea sus claves al arrancar. Sin ellas no puede firmar tokens: renuévelas para crear otras.</translation>
    </message>
    <message>
        <source>Loading keys…</source>
        <translation>Cargando claves…</translation>
    </message>
    <message>
        <source>Copy the key id</source>
        <translation>Copiar el id de clave</translation>
    </message>
    <message>
        <source>Make new signing keys?</source>
        <translation>¿Crear claves de firma nuevas?</translation>
    </message>
    <message>
        <source>New keys are published now and sign in ten minutes, when every application has read them. The present ones then sign nothing more, and stay published until the last token that they signed has expired. Nobody is signed out and nothing has to be done.</source>
        <translation>Las claves nuevas se publican ahora y firman dentro de diez minutos, cuando todas las aplicaciones las hayan leído. Las actuales dejan entonces de firmar y siguen publicadas hasta que caduque el último token que firmaron. No se cierra ninguna sesión y no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Rotate keys</source>
        <translation>Renovar las claves</translation>
    </message>
    <message>
        <source>The present keys may be in wrong hands: end them at once</source>
        <translation>Las claves actuales pueden estar en malas manos: anularlas de inmediato</translation>
    </message>
    <message>
        <source>Every ID token and every signed access token out there is worth nothing from then on. Applications that keep the old keys refuse new tokens for up to five minutes.</source>
        <translation>Desde ese momento, los tokens de ID y los tokens de acceso firmados que estén en circulación no valen nada. Las aplicaciones que conserven las claves antiguas rechazan los tokens nuevos durante cinco minutos como máximo.</translation>
    </message>
    <message>
        <source>End the keys now</source>
        <translation>Anular las claves ahora</translation>
    </message>
    <message>
        <source>The keys were not rotated.</source>
        <translation>Las claves no se han renovado.</translation>
    </message>
    <message>
        <source>The former keys are worth nothing any more; new ones sign.</source>
        <translation>Las claves antiguas ya no valen nada; firman las nuevas.</translation>
    </message>
    <message>
        <source>New keys are published; they sign in ten minutes.</source>
        <translation>Las claves nuevas están publicadas; firman dentro de diez minutos.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::LogoField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>%1 no se puede leer: %2. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is %2 large; at most 256 KiB is accepted. Save it smaller or with fewer colours.</source>
        <translation>%1 ocupa %2; se admiten 256 KiB como máximo. Guárdelo más pequeño o con menos colores.</translation>
    </message>
    <message>
        <source>%1 is not a PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>%1 no es una imagen PNG, JPEG ni WebP. Guárdela en uno de estos formatos.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; at most %4 a side are taken. Save it smaller.</source>
        <translation>%1 tiene %2 × %3 píxeles; se admiten %4 por lado como máximo. Guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This picture cannot be shown here</source>
        <translation>Esta imagen no se puede mostrar aquí</translation>
    </message>
    <message>
        <source>None: the provider&apos;s own logo is shown</source>
        <translation>Ninguno: se muestra el símbolo propio del proveedor</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>El logotipo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP, at most 256 KiB and 2048 pixels a side. It is shown 32 pixels high.</source>
        <translation>PNG, JPEG o WebP, como máximo 256 KiB y 2048 píxeles por lado. Se muestra con 32 píxeles de alto.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Invitations and password links go out as emails</source>
        <translation>Las invitaciones y los enlaces de contraseña se envían por correo</translation>
    </message>
    <message>
        <source>Asking how mail is sent…</source>
        <translation>Consultando cómo se envía el correo…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>Send me a test email</source>
        <translation>Enviarme un correo de prueba</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>Sin servidor de correo configurado</translation>
    </message>
    <message>
        <source>Lines of the configuration file</source>
        <translation>Líneas del archivo de configuración</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Inicia sesión como</translation>
    </message>
    <message>
        <source>Nobody: the server asks for no user name</source>
        <translation>Nadie: el servidor no pide usuario</translation>
    </message>
    <message>
        <source>Waiting mail</source>
        <translation>Correos en espera</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>An email that the server does not take is tried again.</source>
        <translation>Si el servidor no acepta un correo, se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Until then nobody gets an invitation or a link to a new password: administrators hand such links over themselves. Write this into the provider&apos;s configuration file (--config) with your own values, and start it again. The first two lines suffice for a server that asks for no user name.</source>
        <translation>Hasta entonces nadie recibe invitaciones ni enlaces para una contraseña nueva: los administradores entregan esos enlaces personalmente. Escriba esto, con sus propios valores, en el archivo de configuración del proveedor (--config) y vuelva a iniciarlo. Las dos primeras líneas bastan para un servidor que no pide usuario.</translation>
    </message>
    <message>
        <source>The server has taken an email to %1. If it does not arrive, look into the spam folder.</source>
        <translation>El servidor ha aceptado un correo para %1. Si no llega, mire en la carpeta de correo no deseado.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::RegistrationPage</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Emitir un token…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tokens with which applications register themselves</source>
        <translation>Tokens con los que las aplicaciones se registran por sí solas</translation>
    </message>
    <message>
        <source>Tokens for registration</source>
        <translation>Tokens de registro</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aún no hay tokens</translation>
    </message>
    <message>
        <source>Issue one to a partner whose programs register applications by themselves (RFC 7591). Without such a token nobody can.</source>
        <translation>Emita uno para un socio cuyos programas registren aplicaciones por sí solos (RFC 7591). Sin un token así, nadie puede hacerlo.</translation>
    </message>
    <message>
        <source>Loading tokens…</source>
        <translation>Cargando tokens…</translation>
    </message>
    <message>
        <source>The token for %1</source>
        <translation>El token para %1</translation>
    </message>
    <message>
        <source>It is shown this once. Applications send it as a bearer token to %1/register-client.</source>
        <translation>Se muestra solo esta vez. Las aplicaciones lo envían como token bearer a %1/register-client.</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation>Token de acceso inicial</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Revoke the token for %1?</source>
        <translation>¿Revocar el token para %1?</translation>
    </message>
    <message>
        <source>Nobody can register with it any more. Applications that were registered with it stay as they are. This cannot be taken back; you can issue another.</source>
        <translation>Nadie podrá registrar nada más con él. Las aplicaciones que se registraron con él quedan como están. Esto no se puede deshacer; puede emitir otro.</translation>
    </message>
    <message>
        <source>The token for %1 was not revoked.</source>
        <translation>El token para %1 no se ha revocado.</translation>
    </message>
    <message>
        <source>The token for %1 is revoked.</source>
        <translation>El token para %1 está revocado.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::RevealDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>A copied secret leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Un secreto copiado se borra del portapapeles al cabo de %n segundo.</numerusform>
            <numerusform>Un secreto copiado se borra del portapapeles al cabo de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Lo he guardado</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::SettingsPlace</name>
    <message>
        <source>Sign-in pages</source>
        <translation>Páginas de acceso</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>No existe esa página</translation>
    </message>
    <message>
        <source>There is no page of this name for you here. Choose one at the left.</source>
        <translation>Aquí no hay para usted ninguna página con ese nombre. Elija una a la izquierda.</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Proveedores</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorForm</name>
    <message>
        <source>Write the whole address, for example https://example.org/token.</source>
        <translation>Escriba la dirección completa, por ejemplo https://example.org/token.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 3650.</source>
        <translation>Escriba un número del 1 al 3650.</translation>
    </message>
    <message>
        <source>Let the vendor tell what changed</source>
        <translation>Dejar que el proveedor avise de los cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar los valores predeterminados</translation>
    </message>
    <message>
        <source>Fills in the vendor&apos;s own addresses, scopes and history. Nothing is saved yet.</source>
        <translation>Rellena las direcciones, los alcances y el historial propios del proveedor. Todavía no se guarda nada.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>To enter at the vendor</source>
        <translation>Para indicar al proveedor</translation>
    </message>
    <message>
        <source>The vendor&apos;s page for developers asks for this, and gives the client id and secret for it.</source>
        <translation>La página del proveedor para desarrolladores lo pide y entrega a cambio el identificador de cliente y el secreto.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Where people come back to once they have allowed it there.</source>
        <translation>Adonde vuelven las personas cuando lo han permitido allí.</translation>
    </message>
    <message>
        <source>Events address</source>
        <translation>Dirección de eventos</translation>
    </message>
    <message>
        <source>Where the vendor tells what changed. The provider subscribes to that by itself.</source>
        <translation>Adonde el proveedor avisa de los cambios. El servidor se suscribe por sí solo.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Links that were made with another client id have to be linked again.</source>
        <translation>Lo que se vinculó con otro identificador de cliente debe vincularse de nuevo.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identificador de cliente</translation>
    </message>
    <message>
        <source>Empty: this vendor cannot be linked.</source>
        <translation>Vacío: este proveedor no se puede vincular.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Kept sealed and never shown again. What you type takes the place of the one that is set.</source>
        <translation>Se guarda sellado y no se vuelve a mostrar. Lo que escriba sustituye al que haya.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>As the vendor&apos;s documentation names them, or those of its sandbox.</source>
        <translation>Como las nombra la documentación del proveedor, o las de su entorno de pruebas.</translation>
    </message>
    <message>
        <source>Authorize address</source>
        <translation>Dirección de autorización</translation>
    </message>
    <message>
        <source>The page on which a person allows it.</source>
        <translation>La página en la que una persona lo permite.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de los tokens</translation>
    </message>
    <message>
        <source>Revoke address</source>
        <translation>Dirección de revocación</translation>
    </message>
    <message>
        <source>Told when somebody unlinks; may be empty.</source>
        <translation>Se la avisa cuando alguien desvincula; puede quedar vacía.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Below it are the data.</source>
        <translation>Los datos están por debajo de ella.</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <translation>Qué se obtiene</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Alcances</translation>
    </message>
    <message>
        <source>What people are asked to allow, separated by spaces.</source>
        <translation>Lo que se pide permitir a las personas, separado por espacios.</translation>
    </message>
    <message>
        <source>History in days</source>
        <translation>Historial en días</translation>
    </message>
    <message>
        <source>How far back the data of a new link are fetched, 1 to 3650.</source>
        <translation>Hasta dónde se obtienen los datos de un vínculo nuevo, de 1 a 3650.</translation>
    </message>
    <message>
        <source>News then come within minutes, else within the hour. The vendor must reach the events address from the internet.</source>
        <translation>Las novedades llegan entonces en minutos; si no, en una hora. El proveedor debe alcanzar la dirección de eventos desde internet.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>One is set; leave this empty to keep it</source>
        <translation>Hay uno; deje esto vacío para conservarlo</translation>
    </message>
    <message>
        <source>None is set</source>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>Needed as long as there is a client id.</source>
        <translation>Necesaria mientras haya un identificador de cliente.</translation>
    </message>
    <message>
        <source>End the registration</source>
        <translation>Terminar el registro</translation>
    </message>
    <message>
        <source>End the registration at %1?</source>
        <translation>¿Terminar el registro en %1?</translation>
    </message>
    <message>
        <source>Nobody can link %1 any more, and the secret is forgotten. Links that there are stop once their permission has to be renewed. What was received stays.</source>
        <translation>Nadie podrá vincular ya %1, y el secreto se olvida. Los vínculos que hay se detienen cuando haya que renovar su permiso. Lo recibido se conserva.</translation>
    </message>
    <message>
        <source>The settings of %1 are saved.</source>
        <translation>Los ajustes de %1 están guardados.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorState</name>
    <message>
        <source>Show the devices</source>
        <translation>Mostrar los dispositivos</translation>
    </message>
    <message>
        <source>Not registered: %1 cannot be linked yet</source>
        <translation>Sin registrar: %1 aún no se puede vincular</translation>
    </message>
    <message>
        <source>Registered without a secret: %1 may refuse to talk to us</source>
        <translation>Registrado sin secreto: es posible que %1 no nos responda</translation>
    </message>
    <message>
        <source>Registered: %1 can be linked</source>
        <translation>Registrado: %1 se puede vincular</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Ningún vínculo</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) in all workspaces</source>
        <translation>
            <numerusform>%n vínculo en todos los espacios</numerusform>
            <numerusform>%n vínculos en todos los espacios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::VendorsPage</name>
    <message>
        <source>Vendors</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>The clouds from which data of linked devices are fetched, for every workspace</source>
        <translation>Las nubes de las que se obtienen los datos de los dispositivos vinculados, para todos los espacios</translation>
    </message>
    <message>
        <source>Loading vendors…</source>
        <translation>Cargando proveedores…</translation>
    </message>
    <message>
        <source>No such vendor</source>
        <translation>No existe ese proveedor</translation>
    </message>
    <message>
        <source>Data are fetched from those named above.</source>
        <translation>Los datos se obtienen de los nombrados arriba.</translation>
    </message>
    <message>
        <source>The settings of %1</source>
        <translation>Los ajustes de %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WaitButton</name>
    <message>
        <source>%1 Cancel</source>
        <comment>what is going on, then the word of the button</comment>
        <translation>%1 Cancelar</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhookDetail</name>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Renovar el secreto…</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Todos los webhooks</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Loading the webhook…</source>
        <translation>Cargando el webhook…</translation>
    </message>
    <message>
        <source>No webhook chosen</source>
        <translation>Ningún webhook seleccionado</translation>
    </message>
    <message>
        <source>Nothing is sent. What happens meanwhile is not told later.</source>
        <translation>No se envía nada. De lo que ocurra mientras tanto no se avisará después.</translation>
    </message>
    <message>
        <source>since %1. If it goes on for five days, the webhook is given up.</source>
        <translation>desde el %1. Si continúa así cinco días, el webhook se abandona.</translation>
    </message>
    <message>
        <source>The former secret signs too until %1.</source>
        <translation>El secreto antiguo también firma hasta el %1.</translation>
    </message>
    <message>
        <source>Told of: %1</source>
        <translation>Eventos: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Nothing is sent to a paused webhook. Resume it first.</source>
        <translation>A un webhook en pausa no se le envía nada. Reanúdelo primero.</translation>
    </message>
    <message>
        <source>No test was sent.</source>
        <translation>No se envió ninguna prueba.</translation>
    </message>
    <message>
        <source>A test is on its way to %1; what comes back stands below.</source>
        <translation>Hay una prueba en camino a %1; la respuesta aparece abajo.</translation>
    </message>
    <message>
        <source>The webhook was not resumed.</source>
        <translation>El webhook no se ha reanudado.</translation>
    </message>
    <message>
        <source>The webhook was not paused.</source>
        <translation>El webhook no se ha puesto en pausa.</translation>
    </message>
    <message>
        <source>%1 is told of what happens from now on.</source>
        <translation>%1 recibe avisos de lo que ocurra a partir de ahora.</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1.</source>
        <translation>Ya no se envía nada a %1.</translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation>Nuevo secreto para %1</translation>
    </message>
    <message>
        <source>Messages are signed with a new secret, shown once. For a while the old one signs beside it, so that nothing is refused while you put the new one in place.</source>
        <translation>Los mensajes se firman con un secreto nuevo, que se muestra una sola vez. Durante un tiempo el antiguo firma a la vez, para que nada se rechace mientras instala el nuevo.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Not at all: it may have leaked</source>
        <translation>Nada: puede haberse filtrado</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>The old secret signs for</source>
        <translation>El secreto antiguo sigue firmando</translation>
    </message>
    <message>
        <source>The secret was not changed.</source>
        <translation>El secreto no se ha cambiado.</translation>
    </message>
    <message>
        <source>The new secret for %1</source>
        <translation>El nuevo secreto para %1</translation>
    </message>
    <message>
        <source>Put it where messages are checked. It is shown this once.</source>
        <translation>Instálelo donde se comprueban los mensajes. Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Eliminar el webhook</translation>
    </message>
    <message>
        <source>Remove the webhook to %1?</source>
        <translation>¿Eliminar el webhook a %1?</translation>
    </message>
    <message>
        <source>Nothing more is sent there, what still waits included, and its secret is erased. This cannot be taken back; pausing can.</source>
        <translation>No se envía nada más allí, tampoco lo que aún está en espera, y su secreto se borra. Esto no se puede deshacer; la pausa sí.</translation>
    </message>
    <message>
        <source>The webhook was not removed.</source>
        <translation>El webhook no se ha eliminado.</translation>
    </message>
    <message>
        <source>The webhook to %1 is removed.</source>
        <translation>El webhook a %1 está eliminado.</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhookForm</name>
    <message>
        <source>Write the whole address, for example https://example.org/hooks.</source>
        <translation>Escriba la dirección completa, por ejemplo https://example.org/hooks.</translation>
    </message>
    <message>
        <source>Leave out the fragment (#…): it is never sent.</source>
        <translation>Omita el fragmento (#…): nunca se envía.</translation>
    </message>
    <message>
        <source>Leave out name and password: messages are signed instead.</source>
        <translation>Omita el nombre y la contraseña: en su lugar, los mensajes van firmados.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https:// and reachable from the provider. Every message is signed with a secret that you are shown once.</source>
        <translation>https:// y accesible desde el proveedor. Cada mensaje se firma con un secreto que se le muestra una sola vez.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Who listens there, for whoever looks at this later.</source>
        <translation>Quién escucha ahí, para quien consulte esto más adelante.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Como mucho %n carácter.</numerusform>
            <numerusform>Como mucho %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back; what you typed is kept</source>
        <translation>Volver; lo que ha escrito se conserva</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>Create webhook</source>
        <translation>Crear el webhook</translation>
    </message>
    <message>
        <source>Edit webhook to %1</source>
        <translation>Editar el webhook a %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The new webhook</source>
        <translation>La configuración del nuevo webhook</translation>
    </message>
    <message>
        <source>The webhook to %1</source>
        <translation>La configuración del webhook a %1</translation>
    </message>
</context>
<context>
    <name>bc::ui::settings::WebhooksPage</name>
    <message>
        <source>None recently</source>
        <translation>Ninguna reciente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Signed messages to your own servers when something happens here</source>
        <translation>Mensajes firmados a sus propios servidores cuando ocurre algo aquí</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Aún no hay webhooks</translation>
    </message>
    <message>
        <source>A webhook tells a server of yours when something happens here, for example when somebody takes a consent back. Each message is signed.</source>
        <translation>Un webhook avisa a uno de sus servidores cuando ocurre algo aquí, por ejemplo, cuando alguien retira un consentimiento. Cada mensaje va firmado.</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Cargando webhooks…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Messages given up</source>
        <translation>Mensajes abandonados</translation>
    </message>
    <message>
        <source>No attempt succeeded within 24 hours. They are kept for 30 days</source>
        <translation>Ningún intento tuvo éxito en 24 horas. Se conservan 30 días</translation>
    </message>
    <message>
        <source>All webhooks</source>
        <translation>Todos los webhooks</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were given up.</source>
        <translation>
            <numerusform>Se abandonó %n mensaje.</numerusform>
            <numerusform>Se abandonaron %n mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages or more were given up.</source>
        <translation>
            <numerusform>Se abandonó %n mensaje o más.</numerusform>
            <numerusform>Se abandonaron %n mensajes o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The webhook to %1 is saved.</source>
        <translation>El webhook a %1 está guardado.</translation>
    </message>
    <message>
        <source>The secret for %1</source>
        <translation>El secreto para %1</translation>
    </message>
    <message>
        <source>Put it where messages are checked: their header webhook-signature is made with it (Standard Webhooks, HMAC-SHA256). It is shown this once.</source>
        <translation>Instálelo donde se comprueban los mensajes: su cabecera webhook-signature se forma con él (Standard Webhooks, HMAC-SHA256). Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
</context>
</TS>
