#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>

namespace bc::server::mail {

/// Where letters are handed in, and as whom.
struct SmtpServer
{
    QString url = {};  ///< "smtp://mail.example.org:587" or "smtps://mail.example.org"
    QString from = {}; ///< "Dune Clinic <id@example.org>"
    QString user = {}; ///< empty: without signing in
    QByteArray password = {};
    QString caFile = {};     ///< PEM file of the authorities to trust; empty: the system's
    bool plain = false;      ///< smtp:// without STARTTLS: for a server on this machine only
    int timeoutSeconds = 30; ///< for one letter
};

/// Whether the settings can work at all: Invalid, naming the option, when not.
Result<> checkServer(const SmtpServer &server);

/// Hands one message to the server (libcurl; RFC 5321, STARTTLS of RFC 3207, AUTH of RFC 4954) and waits for its
/// answer; never on a listener thread. Errors: Invalid for what stays wrong (refused address or letter: a 5yz answer),
/// Forbidden for a refused sign-in or certificate, Unavailable for what may pass. The sentence quotes the server's
/// answer, never the message or the password. `stop`, set meanwhile on another thread, ends it within a second
/// (Unavailable).
Result<> send(const SmtpServer &server, const QByteArray &recipient, const QByteArray &message,
              const std::atomic<bool> *stop = nullptr);

} // namespace bc::server::mail
