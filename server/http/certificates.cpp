#include "server/http/certificates.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace bc::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 1024 * 1024;

Result<QByteArray> contents(const QString &name, const QString &what)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unavailable, u"The %1 %2 cannot be read: %3."_s.arg(what, name, file.errorString()),
                    u"Check the path and the file's permissions."_s);
    return file.read(maxFileSize);
}

QSslKey parsedKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// Whether the key is that of the (first) certificate. Qt has no such question; without it a wrong pair would show only
/// when clients fail to connect.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
    const Bio certificateBytes(BIO_new_mem_buf(certificatePem.constData(), int(certificatePem.size())), BIO_free);
    const Bio keyBytes(BIO_new_mem_buf(keyPem.constData(), int(keyPem.size())), BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(certificateBytes.get(), nullptr, nullptr, nullptr), X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(keyBytes.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

/// Those with authenticated encryption and forward secrecy, as RFC 9325 §4.2 recommends; all of TLS 1.3 are.
QList<QSslCipher> goodCiphers()
{
    QList<QSslCipher> good;
    for (const QSslCipher &cipher : QSslConfiguration::supportedCiphers()) {
        const QString name = cipher.name();
        const bool sealed = name.contains("GCM"_L1) || name.contains("CHACHA20"_L1);
        if (name.startsWith("TLS_"_L1) || (name.startsWith("ECDHE-"_L1) && sealed))
            good.append(cipher);
    }
    return good;
}

} // namespace

Result<QSslConfiguration> readCertificates(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty() || keyFile.isEmpty())
        return fail(ErrorKind::Invalid, u"TLS needs a certificate file and a key file; one of them is not given."_s,
                    u"Give both --tls-cert and --tls-key."_s);
    if (!QSslSocket::supportsSsl())
        return fail(ErrorKind::Unavailable, u"TLS is not available: Qt found no OpenSSL library."_s,
                    u"Install OpenSSL 3 (package libssl3)."_s);
    const Result<QByteArray> certificatePem = contents(certificateFile, u"certificate file"_s);
    if (!certificatePem)
        return fail(certificatePem.error());
    const Result<QByteArray> keyPem = contents(keyFile, u"key file"_s);
    if (!keyPem)
        return fail(keyPem.error());

    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.constFirst().isNull())
        return fail(ErrorKind::Invalid, u"The certificate file %1 holds no PEM certificate."_s.arg(certificateFile),
                    u"Give the file that starts with -----BEGIN CERTIFICATE-----."_s);
    const QSslKey key = parsedKey(*keyPem);
    if (key.isNull())
        return fail(ErrorKind::Invalid, u"The key file %1 holds no unencrypted PEM key (RSA or EC)."_s.arg(keyFile),
                    u"Give the private key that belongs to the certificate."_s);
    if (!belongTogether(*certificatePem, *keyPem))
        return fail(ErrorKind::Invalid,
                    u"The key in %1 does not belong to the certificate in %2."_s.arg(keyFile, certificateFile),
                    u"Give the private key that belongs to the certificate."_s);

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(goodCiphers());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificates
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace bc::http
