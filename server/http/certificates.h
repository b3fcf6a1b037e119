#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QString>

namespace bc::http {

/// Reads a certificate with its chain and an unencrypted private key (RSA or EC) from PEM files. Fails, naming the file
/// and the remedy.
Result<QSslConfiguration> readCertificates(const QString &certificateFile, const QString &keyFile);

} // namespace bc::http
