"""A certificate for the loopback by an authority of the test's own, made by openssl."""

import subprocess
import tempfile
from pathlib import Path


def certificate_of_own_authority(case):
    """{ca, cert, key}: file names in a folder that is removed with the test class."""
    folder = tempfile.TemporaryDirectory(prefix="bc-tls-")
    case.addClassCleanup(folder.cleanup)
    at = Path(folder.name)

    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=at, timeout=60)

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    openssl("req", "-x509", *key, "-days", "2", "-subj", "/CN=Authority of a test", "-keyout", "ca.key", "-out", "ca.pem",
            "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    openssl("req", *key, "-subj", "/CN=127.0.0.1", "-keyout", "server.key", "-out", "server.csr")
    (at / "extensions").write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\nbasicConstraints=CA:FALSE\n"
                                   "keyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", "extensions", "-out", "server.pem")
    return {"ca": str(at / "ca.pem"), "cert": str(at / "server.pem"), "key": str(at / "server.key")}
