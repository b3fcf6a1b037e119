"""The authorization endpoint and its pages (RFC 6749 §3.1, §4.1; RFC 9207; RFC 9700 §4; OpenID Connect Core §3.1.2)."""

import html
import re
import secrets
import unittest
import urllib.parse

from harness import Browser, DEMO_PASSWORD, forms
from world import FORM, OTHER_PATIENT, PATIENT, Said, World, pkce


class Authorizing(World):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()
        self.browser = Browser(self.daemon, self.source)

    def asked(self, client=None, browser=None, extra="", **parameters):
        browser = browser or self.browser
        status, headers, text = browser.fetch("GET", "/authorize?" + self.request_of(client or self.one, **parameters) + extra)
        return Said(status, headers, text.encode())

    def submitted(self, given, press):
        status, headers, text = self.browser.submit(given, press)
        return Said(status, headers, text.encode())

    def signIn(self, person=PATIENT, password=DEMO_PASSWORD):
        return self.submitted({"username": person, "password": password}, "sign_in")

    # --- the request

    def test_missingResponseTypeIsInvalid(self):
        """RFC 6749 §3.1.1"""
        self.assertRedirected(self.asked(response_type=None), self.one, error="invalid_request", state="a state")

    def test_otherResponseTypesAreUnsupported(self):
        """RFC 6749 §4.1.2.1; RFC 9700 §2.1.2: no implicit grant"""
        for kind in ("token", "id_token", "code token", "token id_token", "none", "Code", "code code"):
            with self.subTest(kind):
                self.assertRedirected(self.asked(response_type=kind), self.one, error="unsupported_response_type")

    def test_parameterGivenTwiceIsInvalid(self):
        """RFC 6749 §3.1"""
        for name in ("scope", "response_type", "nonce", "code_challenge", "prompt"):
            with self.subTest(name):
                said = self.asked(extra=f"&{name}=code&{name}=code")
                self.assertRedirected(said, self.one, error="invalid_request")

    def test_repeatedStateIsNotEchoedTwice(self):
        """RFC 6749 §3.1: which of them would the client have meant?"""
        said = self.asked(extra="&state=other")
        self.assertRedirected(said, self.one, error="invalid_request")
        self.assertLessEqual(said.headers["Location"].count("state="), 1)

    def test_unknownParameterIsIgnored(self):
        """RFC 6749 §3.1"""
        self.assertEqual(self.asked(extra="&no_such_parameter=1&acr_values=x").status, 200)

    def test_unknownClientShowsAPage(self):
        """RFC 6749 §4.1.2.1"""
        self.assertPage(self.asked(self.one._replace(client_id="no-such-client")))
        self.assertPage(self.asked(self.one._replace(client_id=self.one.client_id.upper() + "X")))
        self.assertPage(self.ask("GET", "/authorize"))

    def test_scopeBeyondTheApplicationsIsInvalid(self):
        """RFC 6749 §3.3"""
        self.assertRedirected(self.asked(scope="all admin"), self.one, error="invalid_scope", state="a state")

    def test_stateComesBackAsItWas(self):
        """RFC 6749 §4.1.2"""
        for state in ("a b+c&d=e#f%20", "ünï→", "'\"<script>", "x" * 1000, "\x7f"):
            with self.subTest(state):
                self.assertRedirected(self.asked(scope="wrong", state=state), self.one, state=state)

    def test_lineEndsInStateDoNotSplitTheAnswer(self):
        """CWE-113"""
        said = self.asked(scope="wrong", state="x\r\nSet-Cookie: a=b\r\n\r\n<html>")
        self.assertNotIn("a", self.browser.cookies)
        self.assertRedirected(said, self.one, state="x\r\nSet-Cookie: a=b\r\n\r\n<html>")

    def test_requestByPostIsTakenToo(self):
        """RFC 6749 §3.1; OpenID Connect Core §3.1.2.1"""
        said = self.post("/authorize", dict(urllib.parse.parse_qsl(self.request_of(self.one))))
        self.assertEqual(said.status, 303)
        self.assertTrue(said.headers["Location"].startswith("/authorize?"), said.headers["Location"])

    def test_bothSpellingsAreOneEndpoint(self):
        """Contract §4.2"""
        self.assertEqual(self.ask("GET", "/authorise?" + self.request_of(self.one)).status, 200)

    # --- PKCE at the authorization endpoint

    def test_publicClientWithoutAChallengeIsRefused(self):
        """RFC 9700 §2.1.1, RFC 7636 §4.4.1"""
        public = self.client(is_public=True)
        self.assertRedirected(self.asked(public), public, error="invalid_request", state="a state")

    def test_plainChallengeIsRefused(self):
        """RFC 7636 §4.2, RFC 9700 §2.1.1"""
        for method in ("plain", None, "", "s256", "S512"):
            with self.subTest(method):
                said = self.asked(code_challenge="a" * 43, code_challenge_method=method)
                self.assertRedirected(said, self.one, error="invalid_request")

    def test_methodWithoutAChallengeIsRefused(self):
        """RFC 7636 §4.3"""
        self.assertRedirected(self.asked(code_challenge_method="S256"), self.one, error="invalid_request")

    def test_challengeThatIsNoHashIsRefused(self):
        """RFC 7636 §4.2"""
        for challenge in ("a" * 42, "a" * 44, "a" * 42 + "=", "a" * 42 + "+", "a" * 42 + "é"):
            with self.subTest(challenge):
                said = self.asked(code_challenge=challenge, code_challenge_method="S256")
                self.assertRedirected(said, self.one, error="invalid_request")

    # --- prompt and max_age

    def test_promptNoneWithoutASessionNeedsASignIn(self):
        """OpenID Connect Core §3.1.2.6"""
        self.assertRedirected(self.asked(prompt="none"), self.one, error="login_required", state="a state")

    def test_promptNoneWithoutConsentNeedsConsent(self):
        """OpenID Connect Core §3.1.2.6"""
        other = self.client()
        self.authorize(self.one, OTHER_PATIENT, self.browser)
        self.assertRedirected(self.asked(other, prompt="none"), other, error="consent_required", state="a state")

    def test_promptNoneWithAnotherPromptIsInvalid(self):
        """OpenID Connect Core §3.1.2.1"""
        self.assertRedirected(self.asked(prompt="none login"), self.one, error="invalid_request")

    def test_promptNoneWithSessionAndConsentAnswersAtOnce(self):
        """OpenID Connect Core §3.1.2.1"""
        self.authorize(self.one, PATIENT, self.browser)
        self.assertIn("code", self.assertRedirected(self.asked(prompt="none"), self.one, state="a state"))

    def test_promptLoginAsksForThePasswordAgain(self):
        """OpenID Connect Core §3.1.2.1"""
        self.authorize(self.one, PATIENT, self.browser)
        said = self.asked(prompt="login")
        self.assertEqual(said.status, 200)
        self.assertIn('type="password"', said.text)

    def test_promptConsentAsksAgain(self):
        """OpenID Connect Core §3.1.2.1"""
        self.authorize(self.one, PATIENT, self.browser)
        said = self.asked(prompt="consent")
        self.assertEqual(said.status, 200)
        self.assertTrue(any(b[1] == "allow" for f in forms(said.text) for b in f["buttons"]), said)

    def test_maxAgeZeroAsksForThePasswordAgain(self):
        """OpenID Connect Core §3.1.2.1"""
        self.authorize(self.one, PATIENT, self.browser)
        self.assertIn('type="password"', self.asked(max_age="0").text)
        self.assertEqual(self.asked(max_age="3600").status, 302)

    def test_maxAgeThatIsNoNumberIsInvalid(self):
        """OpenID Connect Core §3.1.2.1"""
        for age in ("-1", "x", "1e9", "99999999999999999999"):
            with self.subTest(age):
                self.assertRedirected(self.asked(max_age=age), self.one, error="invalid_request")

    # --- consent

    def test_deniedComesBackAsAccessDeniedWithStateAndIssuer(self):
        """RFC 6749 §4.1.2.1, RFC 9207 §2"""
        other = self.client()
        back = self.authorize(other, PATIENT, self.browser, choose=("deny", "sign_in"))
        self.assertEqual((back["error"], back["state"], back["iss"]), ("access_denied", "a state", self.daemon.url))
        self.assertNotIn("code", back)

    def test_cancelledSignInComesBackAsAccessDenied(self):
        """RFC 6749 §4.1.2.1"""
        self.asked()
        self.assertRedirected(self.submitted({}, "cancel"), self.one, error="access_denied", state="a state")

    def test_issuerIsInEveryAnswerErrorsIncluded(self):
        """RFC 9207 §2 (assertRedirected holds it for every other test here, too)"""
        self.assertRedirected(self.asked(response_type="token"), self.one)
        self.assertRedirected(self.asked(prompt="none"), self.one)
        self.authorize(self.one, PATIENT, self.browser)
        self.assertIn("code", self.assertRedirected(self.asked(), self.one))

    def test_consentNamesWhatIsAskedForInWords(self):
        """RFC 9700 §2.1, RFC 6749 §10.2, §10.6: exactly the scopes of the request, no more and no fewer; RFC 8707 §2: where they are used"""
        words = {"profile": "See your name, language", "ring_data": "Read the measurements of your ring", "cgm_data": "Read your glucose values",
                 "email": "See your e-mail address", "offline_access": "Keep this access while you are away"}
        lab = "https://lab.example/api?a=1&b=2"
        other = self.client(scope="profile ring_data cgm_data", resources=[lab, "urn:example:ward"])
        self.asked(other, scope="profile cgm_data")
        self.signIn()
        for scope, resources in (("profile cgm_data", []), ("email ring_data", [lab]), ("profile", [lab, "urn:example:ward"])):
            with self.subTest(scope):
                said = self.asked(other, scope=scope, extra="".join("&" + urllib.parse.urlencode({"resource": r}) for r in resources))
                self.assertEqual(said.status, 200)
                text = html.unescape(said.text)
                for name, sentence in words.items():
                    self.assertEqual(sentence in text, name in scope.split(), (name, said.text))
                for resource in (lab, "urn:example:ward"):
                    self.assertEqual(resource in text, resource in resources)  # in the form's address it is encoded

    def test_deniedConsentIsNotRemembered(self):
        """RFC 6749 §4.1"""
        other = self.client()
        self.authorize(other, PATIENT, self.browser, choose=("deny", "sign_in"))
        self.assertRedirected(self.asked(other, prompt="none"), other, error="consent_required")

    def test_widerScopeAsksForConsentAgain(self):
        """RFC 9700 §2.1: consent covers what was shown"""
        other = self.client(scope="profile ring_data")
        self.authorize(other, PATIENT, self.browser, scope="profile")
        self.assertEqual(self.asked(other, scope="profile").status, 302)
        said = self.asked(other, scope="profile ring_data")
        self.assertEqual(said.status, 200)
        self.assertRedirected(self.asked(other, scope="profile ring_data", prompt="none"), other, error="consent_required")

    # --- the pages

    def test_pagesCannotBeFramedStoredOrLeakTheirAddress(self):
        """RFC 9700 §4.16, §4.2.4; RFC 6819 §5.2.2.6"""
        pages = [self.asked()]
        self.signIn()
        status, headers, text = self.browser.fetch("GET", "/authorize?" + self.request_of(self.client()))
        pages.append(Said(status, headers, text.encode()))
        pages.append(self.asked(self.one._replace(client_id="nobody")))
        for page in pages:
            with self.subTest(page.status):
                policy = page.headers["Content-Security-Policy"]
                self.assertIn("frame-ancestors 'none'", policy)
                self.assertIn("default-src 'none'", policy)
                self.assertIn("base-uri 'none'", policy)
                self.assertNotRegex(policy, r"unsafe-|script-src (?!'none')|\*")
                self.assertEqual(page.headers["X-Frame-Options"], "DENY")
                self.assertEqual(page.headers["Referrer-Policy"], "no-referrer")
                self.assertEqual(page.headers["Cache-Control"], "no-store")
                self.assertEqual(page.headers["X-Content-Type-Options"], "nosniff")

    def test_whatAClientSendsIsTextOnThePage(self):
        """CWE-79"""
        evil = self.client(name="<script>alert(1)</script>&\"'")
        for said in (self.asked(evil, login_hint="\"><script>alert(2)</script>", ui_locales="<b>", state="</form><script>"),):
            self.assertNotIn("<script", said.text.lower())
            self.assertIn("&lt;script&gt;alert(1)", said.text)
        self.asked(evil, login_hint=PATIENT)
        self.assertNotIn("<script", self.submitted({"username": "\"><script>x", "password": "x"}, "sign_in").text.lower())

    def test_formWithoutItsTokenIsNotTaken(self):
        """RFC 6749 §10.12"""
        self.asked()
        said = self.submitted({"username": PATIENT, "password": DEMO_PASSWORD, "csrf": "x"}, "sign_in")
        self.assertEqual(said.status, 400)
        self.assertNotIn("bc_session", self.browser.cookies)

    def test_formOfAnotherBrowserIsNotTaken(self):
        """RFC 6749 §10.12: sign-in CSRF"""
        attacker = Browser(self.daemon, self.source)
        attacker.fetch("GET", "/authorize?" + self.request_of(self.one))
        token = forms(attacker.pages[-1][3])[0]["fields"][0][1]
        self.asked()
        said = self.submitted({"username": PATIENT, "password": DEMO_PASSWORD, "csrf": token}, "sign_in")
        self.assertEqual(said.status, 400)
        self.assertNotIn("bc_session", self.browser.cookies)

    def test_consentFormOfAnotherSessionIsNotTaken(self):
        """RFC 6749 §10.12"""
        other = self.client()
        attacker = Browser(self.daemon, self.source)
        attacker.fetch("GET", "/authorize?" + self.request_of(other))
        attacker.submit({"username": OTHER_PATIENT, "password": DEMO_PASSWORD}, "sign_in")
        attacker.fetch("GET", "/authorize?" + self.request_of(other))
        theirs = next(f for f in forms(attacker.pages[-1][3]) if any(b[1] == "allow" for b in f["buttons"]))
        self.asked(other)
        self.signIn()
        self.asked(other)
        said = self.submitted({"csrf": dict((n, v) for n, v, _ in theirs["fields"])["csrf"]}, "allow")
        self.assertNotIn("code=", said.headers["Location"] or "")
        self.assertRedirected(self.asked(other, prompt="none"), other, error="consent_required")

    def test_consentFormOfAnotherRequestIsNotTaken(self):
        """RFC 6749 §10.12: a token bound to the request cannot approve a wider one"""
        other = self.client(scope="profile ring_data")
        self.asked(other, scope="profile")
        self.signIn()
        self.asked(other, scope="profile")
        narrow = next(f for f in forms(self.browser.pages[-1][3]) if any(b[1] == "allow" for b in f["buttons"]))
        csrf = dict((n, v) for n, v, _ in narrow["fields"])["csrf"]
        self.asked(other, scope="profile ring_data")
        said = self.submitted({"csrf": csrf}, "allow")
        self.assertNotIn("code=", said.headers["Location"] or "")

    def test_consentWithoutASessionIsNotTaken(self):
        """RFC 6749 §10.12"""
        query = self.request_of(self.one)
        for csrf in ("", "x"):
            said = self.post("/authorize/consent?" + query, {"decision": "allow", "csrf": csrf})
            self.assertEqual(said.status, 303, said)
            self.assertNotIn("code=", said.headers["Location"])

    def test_consentByGetIsNoConsent(self):
        """RFC 9110 §9.2.1: GET is safe"""
        self.authorize(self.one, PATIENT, self.browser)
        status, headers, _ = self.browser.fetch("GET", "/authorize/consent?decision=allow&" + self.request_of(self.client()))
        self.assertEqual(status, 405)
        self.assertIn("POST", headers["Allow"])

    # --- cookies and redirects

    def test_credentialsAreNeverAnsweredWith307(self):
        """RFC 9700 §4.12"""
        other = self.client()
        self.asked(other)
        signed = self.signIn()
        self.assertEqual(signed.status, 303)
        self.asked(other)
        self.assertEqual(self.submitted({}, "allow").status, 303)

    def test_sessionIdChangesAtSignIn(self):
        """CWE-384"""
        self.asked()
        before = dict(self.browser.cookies)
        self.browser.cookies["bc_session"] = "chosen-by-an-attacker"
        self.signIn()
        self.assertNotEqual(self.browser.cookies["bc_session"], "chosen-by-an-attacker")
        self.assertNotIn(self.browser.cookies["bc_session"], before.values())
        first = self.browser.cookies["bc_session"]
        self.asked(prompt="login")
        self.signIn()
        self.assertNotEqual(self.browser.cookies["bc_session"], first)
        old = Browser(self.daemon, self.source)
        old.cookies["bc_session"] = first
        self.assertRedirected(self.asked(browser=old, prompt="none"), self.one, error="login_required")

    def test_sessionCookieIsOutOfReachOfScriptsAndOtherSites(self):
        """RFC 6265 §4.1.2.6"""
        self.asked()
        cookies = self.signIn().headers.get_all("Set-Cookie")
        session = next(c for c in cookies if c.startswith("bc_session="))
        self.assertRegex(session, "(?i)httponly")
        self.assertRegex(session, "(?i)samesite=(lax|strict)")
        self.assertRegex(session, "(?i)path=/")
        self.assertNotRegex(session, "(?i)domain=")
        self.assertGreaterEqual(len(re.match(r"bc_session=([^;]+)", session)[1]), 43)

    def test_passwordIsNeverInAnAnswer(self):
        """CWE-200"""
        self.asked()
        secret = "wrong-" + secrets.token_hex(8)
        said = self.signIn("nobody@example.org", secret)
        self.assertEqual(said.status, 401)
        self.assertNotIn(secret, said.text + str(said.headers))

    def test_profileIsInTheRedirectOnlyWhereTheApplicationWantsIt(self):
        """Contract §4.2: a switch per application"""
        back = self.authorize(self.one, PATIENT, self.browser)
        self.assertEqual(sorted(back), ["code", "iss", "state"])
        wanted = self.client(profile_in_redirect=True)
        self.assertEqual(self.authorize(wanted, PATIENT, self.browser)["email"], PATIENT)


if __name__ == "__main__":
    unittest.main(verbosity=2)
