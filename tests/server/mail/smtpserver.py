"""A real SMTP server (aiosmtpd) for tests: prints its port, then each letter it takes as one line of JSON.

smtpserver.py [--port N] [--tls CERT KEY] [--implicit] [--user NAME:PASSWORD] [--refuse ADDRESS] [--later N]
--tls: STARTTLS is required. --implicit: TLS from the first byte. --user: signing in is required. --refuse: 550 for this
recipient. --later: the first N letters are put off with 451.
"""
import argparse
import asyncio
import email
import email.policy
import json
import ssl

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self, refuse, later):
        self.refuse, self.later = refuse, later

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == self.refuse:
            return "550 5.1.1 No such person here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.later > 0:
            self.later -= 1
            return "451 4.3.0 Try again later"
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parts = {part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()}
        print(json.dumps({
            "mail_from": envelope.mail_from, "rcpt_tos": envelope.rcpt_tos, "secure": session.ssl is not None,
            "login": session.authenticated, "headers": dict(message.items()), "names": message.keys(), "parts": parts,
            "longest": max(len(line) for line in envelope.content.split(b"\r\n")),
            "defects": [str(defect) for part in message.walk() for defect in part.defects],
        }), flush=True)
        return "250 OK"


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--tls", nargs=2)
    parser.add_argument("--implicit", action="store_true")
    parser.add_argument("--user")
    parser.add_argument("--refuse")
    parser.add_argument("--later", type=int, default=0)
    arguments = parser.parse_args()
    context = None
    if arguments.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*arguments.tls)
    handler = Handler(arguments.refuse, arguments.later)

    def authenticate(server, session, envelope, mechanism, data):
        given = (data.login + b":" + data.password).decode()
        return AuthResult(success=given == arguments.user, handled=False)  # 535 is sent for us

    starttls = context if context and not arguments.implicit else None

    def make():
        return SMTP(handler, hostname="localhost", tls_context=starttls, require_starttls=bool(starttls),
                    authenticator=authenticate if arguments.user else None, auth_required=bool(arguments.user),
                    auth_require_tls=context is not None and not arguments.implicit)

    server = await asyncio.get_running_loop().create_server(
        make, "127.0.0.1", arguments.port, ssl=context if arguments.implicit else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
