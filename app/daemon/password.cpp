#include "app/daemon/password.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

namespace bc::app {

using namespace Qt::StringLiterals;

QCommandLineOption passwordOption()
{
    return {u"password-stdin"_s, u"Reads the password from standard input; otherwise one is made up and shown once."_s};
}

Result<NewPassword> newPassword(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"password-stdin"_s))
        return NewPassword{crypto::base64Url(crypto::randomBytes(15)), true};
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"Standard input cannot be read."_s, u"Pipe the password into the command."_s);
    QByteArray line = input.readLine(1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (QString::fromUtf8(line).size() < 8)
        return fail(ErrorKind::Invalid, u"The password has fewer than 8 characters."_s, u"Choose a longer one."_s);
    return NewPassword{line, false};
}

} // namespace bc::app
