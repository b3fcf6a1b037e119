<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>%1 is not saved yet.</source>
        <translation>%1 aún no está guardada.</translation>
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
</context>
<context>
    <name>bc::ui::applications::ApplicationDetail</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
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
        <source>Public: has no secret, must use PKCE</source>
        <translation>Pública: no tiene secreto, debe usar PKCE</translation>
    </message>
    <message>
        <source>Confidential: proves itself by a secret</source>
        <translation>Confidencial: se autentica con un secreto</translation>
    </message>
    <message>
        <source>Trusted: may write through the client-keyed API</source>
        <translation>De confianza: puede escribir por la API con clave de cliente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
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
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Valor predeterminado del proveedor</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Carries the person&apos;s e-mail address and names</source>
        <translation>Incluye el correo, el nombre y los apellidos de la persona</translation>
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
</context>
<context>
    <name>bc::ui::applications::ApplicationForm</name>
    <message>
        <source>Write the whole address, for example https://example.org.</source>
        <translation>Escriba la dirección completa, por ejemplo https://example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole address with its scheme.</source>
        <translation>«%1» no es una dirección completa con su esquema.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fragment (#…), which a redirect address may not have.</source>
        <translation>«%1» tiene un fragmento (#…), que una dirección de retorno no puede tener.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a wildcard. Addresses are compared letter by letter.</source>
        <translation>«%1» tiene un comodín. Las direcciones se comparan letra por letra.</translation>
    </message>
    <message>
        <source>Public: runs where it cannot keep a secret (browser, phone)</source>
        <translation>Pública: funciona donde no puede guardar un secreto (navegador, teléfono)</translation>
    </message>
    <message>
        <source>Put the person&apos;s e-mail address and names into the redirect</source>
        <translation>Incluir en el retorno el correo, el nombre y los apellidos de la persona</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People read it when they are asked for consent.</source>
        <translation>Las personas lo leen cuando se les pide su consentimiento.</translation>
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
        <source>Redirect addresses</source>
        <translation>Direcciones de retorno</translation>
    </message>
    <message>
        <source>One a line; where people come back to after consent. Compared letter by letter.</source>
        <translation>Una por línea; adonde se vuelve tras el consentimiento. Se comparan letra por letra.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Authorization code: a person signs in and consents</source>
        <translation>Código de autorización: una persona inicia sesión y da su consentimiento</translation>
    </message>
    <message>
        <source>Refresh: stays signed in with rotating tokens</source>
        <translation>Renovación: mantiene la sesión con tokens que cambian en cada uso</translation>
    </message>
    <message>
        <source>Client credentials: acts as its owner, without a person</source>
        <translation>Credenciales de cliente: actúa como su propietario, sin persona</translation>
    </message>
    <message>
        <source>Password: sees people&apos;s passwords; for old clients only</source>
        <translation>Contraseña: ve las contraseñas; solo para clientes antiguos</translation>
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
        <source>Address of its picture, shown when people are asked for consent.</source>
        <translation>Dirección de su imagen, que se muestra al pedir el consentimiento.</translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation>Valor predeterminado del proveedor</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 horas</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation>Duración de un token de acceso</translation>
    </message>
    <message>
        <source>Short is safer: a leaked token ends sooner.</source>
        <translation>Cuanto más corta, más segura: un token filtrado caduca antes.</translation>
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
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
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
        <source>The authorization code grant needs an address to come back to.</source>
        <translation>El código de autorización necesita una dirección de retorno.</translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation>Guardando… Cancelar</translation>
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
        <source>%1 was not restored.</source>
        <translation>%1 no se ha restablecido.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 vuelve a estar activa.</translation>
    </message>
    <message>
        <source>The secret of %1 was not changed.</source>
        <translation>El secreto de %1 no se ha cambiado.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardada.</translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::DisableDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Disable application</source>
        <translation>Desactivar la aplicación</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>It loses access at once: all its access and refresh tokens are revoked and people can no longer sign in to it. Nothing is deleted; you can restore it later, and people then sign in again.</source>
        <translation>Pierde el acceso al momento: todos sus tokens de acceso y renovación se revocan y nadie puede iniciar ya sesión en ella. No se borra nada; puede restablecerla después, y entonces las personas vuelven a iniciar sesión.</translation>
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
        <source>Copy it now and keep it where the application runs. It is shown this once; the provider keeps only its hash.</source>
        <translation>Cópielo ahora y guárdelo donde se ejecuta la aplicación. Solo se muestra esta vez; el proveedor guarda únicamente su huella.</translation>
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
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Data arrives as it should.</source>
        <translation>Los datos llegan como es debido.</translation>
    </message>
    <message>
        <source>The person has not finished linking it. They find the link under their devices.</source>
        <translation>La persona no ha terminado de vincularlo. Encontrará el enlace entre sus dispositivos.</translation>
    </message>
    <message>
        <source>No data has come for a while. Ask the person whether they wear and charge it, and whether its app is still open on their phone.</source>
        <translation>Hace tiempo que no llegan datos. Pregunte a la persona si lo lleva y lo carga, y si su aplicación sigue abierta en el teléfono.</translation>
    </message>
    <message>
        <source>The last attempts to fetch data failed. They are repeated; if the error stays, the person must link it again.</source>
        <translation>Los últimos intentos de obtener datos han fallado. Se repiten; si el error persiste, la persona debe vincularlo otra vez.</translation>
    </message>
    <message>
        <source>The person took the permission back. Only they can give it again.</source>
        <translation>La persona retiró su consentimiento. Solo ella puede darlo de nuevo.</translation>
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
</context>
<context>
    <name>bc::ui::flow::DecisionView</name>
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
    <name>bc::ui::flow::DifferenceView</name>
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
        <source>Authorize request</source>
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
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
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
        <source>failing</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>acceso retirado</translation>
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
    <name>bc::ui::people::PeoplePlace</name>
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
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>After too many wrong passwords, until %1</source>
        <translation>Tras demasiadas contraseñas incorrectas, hasta el %1</translation>
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
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Search by name or e-mail</source>
        <translation>Buscar por nombre o correo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
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
        <source>Everyone who has an account in your organisation shows up here.</source>
        <translation>Aquí aparecen todas las personas que tienen una cuenta en su organización.</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Cargando personas…</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Mostrar los datos</translation>
    </message>
</context>
</TS>
