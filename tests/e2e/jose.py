"""JWTs as an attacker makes them: any header, any claims, any key, signed by python3-cryptography."""

import base64
import hashlib
import hmac
import json
import secrets
import time

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.exceptions import InvalidSignature


def b64(data):
    return base64.urlsafe_b64encode(data if isinstance(data, bytes) else json.dumps(data).encode()).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def number(value, size=None):
    return b64(value.to_bytes(size or (value.bit_length() + 7) // 8, "big"))


class Key:
    """An EC key on P-256, or an RSA key."""

    def __init__(self, kind="EC"):
        self.private = ec.generate_private_key(ec.SECP256R1()) if kind == "EC" else rsa.generate_private_key(65537, 2048)
        self.algorithm = "ES256" if kind == "EC" else "PS256"
        numbers = self.private.public_key().public_numbers()
        self.public = ({"kty": "EC", "crv": "P-256", "x": number(numbers.x, 32), "y": number(numbers.y, 32)} if kind == "EC"
                       else {"kty": "RSA", "n": number(numbers.n), "e": number(numbers.e)})
        self.kid = self.thumbprint()

    def jwk(self, private=False):
        own = {**self.public, "kid": self.kid, "alg": self.algorithm, "use": "sig"}
        return {**own, "d": number(self.private.private_numbers().private_value, 32)} if private else own

    def thumbprint(self):
        """RFC 7638"""
        return b64(hashlib.sha256(json.dumps(self.public, sort_keys=True, separators=(",", ":")).encode()).digest())

    def sign(self, data, algorithm=None):
        """By this key's own algorithm; an RSA key does RS256, too. Whatever else a header says, the signature is one of these."""
        if self.algorithm == "ES256":
            r, s = decode_dss_signature(self.private.sign(data, ec.ECDSA(hashes.SHA256())))
            return r.to_bytes(32, "big") + s.to_bytes(32, "big")
        if algorithm == "RS256":
            return self.private.sign(data, padding.PKCS1v15(), hashes.SHA256())
        return self.private.sign(data, padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256())


def jwt(header, claims, key=None, secret=None):
    """Compact: signed by a key, by a secret (HS256), or by nobody."""
    signed = f"{b64(header)}.{b64(claims)}"
    signature = key.sign(signed.encode(), header.get("alg")) if key else b""
    if secret is not None:
        signature = hmac.new(secret.encode() if isinstance(secret, str) else secret, signed.encode(), hashlib.sha256).digest()
    return f"{signed}.{b64(signature)}"


def opened(token):
    """(header, claims), not verified."""
    header, claims, _ = token.split(".")
    return json.loads(unb64(header)), json.loads(unb64(claims))


def verified(token, jwks):
    """The claims of an ES256 or RS256 token that a key of the set signed."""
    head, claims, signature = token.split(".")
    header = json.loads(unb64(head))
    jwk = next(k for k in jwks["keys"] if k["kid"] == header["kid"])
    value = lambda name: int.from_bytes(unb64(jwk[name]), "big")
    signed, signature = f"{head}.{claims}".encode(), unb64(signature)
    if header["alg"] == "ES256":
        public = ec.EllipticCurvePublicNumbers(value("x"), value("y"), ec.SECP256R1()).public_key()
        public.verify(encode_dss_signature(int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")), signed,
                      ec.ECDSA(hashes.SHA256()))
    elif header["alg"] == "RS256":
        rsa.RSAPublicNumbers(value("e"), value("n")).public_key().verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
    else:
        raise InvalidSignature(header["alg"])
    return json.loads(unb64(claims))


def proof(key, method, address, token=None, nonce=None, header=None, **claims):
    """A DPoP proof (RFC 9449 §4.2); `header` and `claims` replace members, None leaves one out."""
    head = {"typ": "dpop+jwt", "alg": key.algorithm, "jwk": key.public, **(header or {})}
    body = {"jti": secrets.token_urlsafe(16), "htm": method, "htu": address, "iat": int(time.time()),
            "ath": token and b64(hashlib.sha256(token.encode()).digest()), "nonce": nonce, **claims}
    present = lambda members: {name: value for name, value in members.items() if value is not None}
    return jwt(present(head), present(body), key)


def assertion(client_id, audience, key=None, secret=None, header=None, **claims):
    """A client assertion (RFC 7523 §3)."""
    now = int(time.time())
    head = {"alg": key.algorithm if key else "HS256", **({"kid": key.kid} if key else {}), **(header or {})}
    body = {"iss": client_id, "sub": client_id, "aud": audience, "jti": secrets.token_urlsafe(16), "iat": now, "exp": now + 60, **claims}
    return jwt({n: v for n, v in head.items() if v is not None}, {n: v for n, v in body.items() if v is not None}, key, secret)
