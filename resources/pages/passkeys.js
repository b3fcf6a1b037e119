// Asks the browser for a passkey (Web Authentication Level 2) and puts its answer into the page's form. The page works
// without it by other ways; nothing is fetched, and nothing is kept.
"use strict";
(function () {
    const form = document.getElementById("passkey-form");
    const ceremony = document.getElementById("ceremony");
    const ask = document.getElementById("ask");
    if (!form || !ceremony || !ask)
        return;
    const show = (id, shown) => {
        document.getElementById(id).hidden = !shown;
    };
    show("no-script", false);
    if (!window.PublicKeyCredential || !navigator.credentials) {
        show("unsupported", true);
        return;
    }

    const bytes = text =>
        Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), character => character.charCodeAt(0));
    const text = buffer =>
        btoa(String.fromCharCode(...new Uint8Array(buffer)))
            .replace(/\+/g, "-")
            .replace(/\//g, "_")
            .replace(/=+$/, "");
    const words = list => list.split(" ").filter(word => word !== "");
    const data = ceremony.dataset;
    const credentials = words(data.credentials).map(id => ({ type: "public-key", id: bytes(id) }));
    const fill = (name, value) => {
        form.elements[name].value = value;
    };

    async function make() {
        const credential = await navigator.credentials.create({
            publicKey: {
                challenge: bytes(data.challenge),
                rp: { id: data.rpId, name: "BiometricsCloud" },
                user: { id: bytes(data.userHandle), name: data.userName, displayName: data.userDisplayName },
                pubKeyCredParams: words(data.algorithms).map(number => ({ type: "public-key", alg: Number(number) })),
                excludeCredentials: credentials,
                authenticatorSelection: { residentKey: "preferred", userVerification: data.verification },
                attestation: "none",
                timeout: 120000
            }
        });
        const response = credential.response;
        fill("client_data", text(response.clientDataJSON));
        fill("authenticator_data", text(response.getAuthenticatorData()));
        fill("algorithm", String(response.getPublicKeyAlgorithm()));
    }

    async function use() {
        const credential = await navigator.credentials.get({
            publicKey: {
                challenge: bytes(data.challenge),
                rpId: data.rpId,
                allowCredentials: credentials,
                userVerification: data.verification,
                timeout: 120000
            }
        });
        const response = credential.response;
        fill("credential", text(credential.rawId));
        fill("client_data", text(response.clientDataJSON));
        fill("authenticator_data", text(response.authenticatorData));
        fill("signature", text(response.signature));
        fill("user_handle", response.userHandle ? text(response.userHandle) : "");
    }

    async function run() {
        ask.disabled = true;
        show("cancelled", false);
        try {
            await (data.userHandle ? make() : use());
            form.submit();
        } catch (refusal) {
            show("cancelled", true);
            ask.disabled = false;
        }
    }

    form.addEventListener("submit", event => {
        // Enter in a field asks for the passkey; the button "Cancel" goes on as it is.
        if (event.submitter && event.submitter.name === "decision")
            return;
        event.preventDefault();
        run();
    });
    ask.addEventListener("click", run);
    ask.hidden = false;
})();
