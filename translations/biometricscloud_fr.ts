<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Main</name>
    <message>
        <source>Starting the provider…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date below a midnight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on a time axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>full date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::CommandPalette</name>
    <message>
        <source>Search places and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a place or do something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::Connection</name>
    <message>
        <source>Type the provider&apos;s address, for example https://provider.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has only a host, a port and perhaps a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine must be reached through https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::ConnectionDialog</name>
    <message>
        <source>The provider in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s public address, for example https://provider.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a production system (red band)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provider should this console manage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::Console</name>
    <message>
        <source>The provider could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::EmbeddedView</name>
    <message>
        <source>The page wanted to leave for %1, which is not part of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s process has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the provider is running, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::FormField</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::ListView</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::MainWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you go on, what you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot; here for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::NavigationBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::PlotStack</name>
    <message>
        <source>mean and range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: mean %3, lowest %4, highest %5 %6, %n samples.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move in time, plus and minus zoom, 1 to 5 choose the period, Ctrl with arrows reads values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>mean of %n samples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::Problem</name>
    <message>
        <source>The provider does not accept this as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else changed this in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the provider accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider failed to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked fields and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of your organisation for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list and reload it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload, look at the new state and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the provider&apos;s machine, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, give the details to whoever runs the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the provider is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate of %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address %1 and your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is running at %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the request, but no answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If this lasts, look at the provider&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one of a BiometricsCloud provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the provider&apos;s address in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::ProviderClient</name>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::SignIn</name>
    <message>
        <source>Start the sign-in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in ended at another address than ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes from another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the provider&apos;s public address: it must equal the address of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer carries no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer carries no access token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::SignInPage</name>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::StateView</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: cannot be reached, asking again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::TimeChart</name>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::TitleBand</name>
    <message>
        <source>Platform administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search places and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the provider&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to another provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::applications</name>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application is a program that may ask people for access to their data. Register one to get its client id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading applications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationDetail</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see its addresses, grants and secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk its flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: has no secret, must use PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: proves itself by a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted: may write through the client-keyed API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sealed, can be read through the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once, only its hash is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries the person&apos;s e-mail address and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationForm</name>
    <message>
        <source>Write the whole address, for example https://example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole address with its scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fragment (#…), which a redirect address may not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a wildcard. Addresses are compared letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: runs where it cannot keep a secret (browser, phone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the person&apos;s e-mail address and names into the redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People read it when they are asked for consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does with the data, in a sentence or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; where people come back to after consent. Compared letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization code: a person signs in and consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh: stays signed in with rotating tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials: acts as its owner, without a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: sees people&apos;s passwords; for old clients only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people read more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of its picture, shown when people are asked for consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short is safer: a leaked token ends sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list; what you typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The new application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code grant needs an address to come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving… Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::ApplicationsPlace</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled; its tokens no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::DisableDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loses access at once: all its access and refresh tokens are revoked and people can no longer sign in to it. Nothing is deleted; you can restore it later, and people then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::RotateDialog</name>
    <message>
        <source>Rotate secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application gets a new secret, shown once. Choose how long the old one works beside it, so that nothing breaks while you put the new one in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all: it may have leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret stays valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::applications::SecretDialog</name>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it now and keep it where the application runs. It is shown this once; the provider keeps only its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A copied secret leaves the clipboard after %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::devices</name>
    <message>
        <source>Glucose sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data arrives as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not finished linking it. They find the link under their devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data has come for a while. Ask the person whether they wear and charge it, and whether its app is still open on their phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempts to fetch data failed. They are repeated; if the error stays, the person must link it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person took the permission back. Only they can give it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::DeviceDetail</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::devices::DevicesPlace</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by person or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No linked devices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings, watches and glucose sensors show up here once people of your organisation link them to their account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::DecisionView</name>
    <message>
        <source>The provider&apos;s checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registered addresses were compared; this one is the nearest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::DifferenceView</name>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: %1. Sent: %2. First difference at character %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first difference at character %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Exchange</name>
    <message numerus="yes">
        <source>(a page of %n bytes; the embedded view shows it)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(cut here; %n bytes in all)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowApplication</name>
    <message>
        <source>Who the token speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applications this person may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person, as a partner sees them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowPlace</name>
    <message>
        <source>Flow studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization code with PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the request off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until a person is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over with a fresh verifier, as a stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the application sends and receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the provider came to its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the applications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application to walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio walks an application&apos;s sign-in and consent step by step and shows what goes over the wire. Create an application first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens between the person&apos;s browser and the provider; the application sees nothing of it. The provider&apos;s side is in the next tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the provider&apos;s decision record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET %1 answered %2 in %3: the token works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the flow of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio acts as the application: it asks the provider for authorization, you sign in and consent on the provider&apos;s own pages, and it exchanges the code for a token. Each request and each of the provider&apos;s checks is shown on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, the provider&apos;s own page asks who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and issuer are the right ones. Next, it exchanges the code for a token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowRun</name>
    <message>
        <source>The redirect goes to the application, not to the provider: nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the OAuth endpoints keep decision records. This call&apos;s trace is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API refused the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role or scope of this person does not reach that far. Choose another call, or walk the flow as somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset and walk the flow again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gave no trace id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision records are for administrators and the application&apos;s developers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::FlowSetup</name>
    <message>
        <source>The registered addresses; another one may be typed to see how it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown once when it was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confidential application proves itself with its secret. It is kept in memory for this flow only and never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API call afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public application: no secret, PKCE protects the code. client_id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential application: proves itself with its secret, which is not stored here. client_id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a redirect address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the application&apos;s secret: without it the token request is refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::PkceBox</name>
    <message>
        <source>PKCE: whoever steals the code cannot use it, because only the application knows the verifier whose SHA-256 is the challenge it sent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the verifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge (S256)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Problems</name>
    <message>
        <source>The application could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its secret above. If it is lost, rotate it in Applications: the old one stays valid for the overlap you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code works once and for a short time. Reset and walk the flow again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application may not ask for this scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less above, or give the application the scope in Applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application may not use this grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the authorization code grant for it in Applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset, walk again, and allow the access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not as it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the provider&apos;s checks on the right: the first refused one names the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot answer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset and try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the provider&apos;s checks on the right, mend the cause, then reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address is not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the registered address, or register this one with the application. They are compared character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another application, or enable this one in Applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not belong to this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset and walk again. In an application this is an attack until proven otherwise: it must stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter state came back changed (RFC 6749 section 10.12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes from another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s public address must equal the address of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iss is &quot;%1&quot; (RFC 9207).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect carries no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset and walk the flow again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::StepList</name>
    <message>
        <source>Steps of the flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::Texts</name>
    <message>
        <source>Authorize request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application sends the person&apos;s browser to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person proves to the provider who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person allows the application what it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser comes back to the application with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application exchanges the code and its verifier for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application uses the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown to the API with every call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever bears it may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds the access token lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings the next pair, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed statement of who signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom the token speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, unguessable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::TokenView</name>
    <message>
        <source>Show secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life left of the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the token answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has its token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim of the id_token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid for another %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::flow::WireView</name>
    <message>
        <source>Show secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::moment</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, short month, year; the pattern of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::Patient</name>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientHeader</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last data %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientPage</name>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the heart rate of 90 days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heart rate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as a linked ring or watch hands over its first samples, they are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload this patient&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that console and provider have the same version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::patients::PatientsPlace</name>
    <message>
        <source>Last data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with the role patient appear here once they are assigned to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row or press Enter to see the heart rate of the last 90 days. Every look at someone&apos;s data is noted in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient does not exist, or you may not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::people::PeoplePlace</name>
    <message>
        <source>Platform administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After too many wrong passwords, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who has an account in your organisation shows up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
