#include "server/http/tlsfiles.h"

#include <QProcess>

namespace bc::test {

using namespace Qt::StringLiterals;

bool TlsFiles::make(const QString &name, Key key)
{
    const QString kind = key == Key::Rsa ? u"rsa:2048"_s : u"ec"_s;
    QStringList arguments{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-newkey"_s, kind};
    if (key == Key::Ec)
        arguments << u"-pkeyopt"_s << u"ec_paramgen_curve:prime256v1"_s;
    arguments << u"-subj"_s << u"/CN="_s + name << u"-addext"_s << u"subjectAltName=IP:127.0.0.1"_s << u"-keyout"_s
              << this->key(name) << u"-out"_s << certificate(name);
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace bc::test
