#include "app/daemon/password.h"

#include "core/accounts/passwordpolicy.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

namespace bc::app {

using namespace Qt::StringLiterals;
namespace policy = accounts::passwordpolicy;

namespace {

constexpr qint64 longestLine = 4 * policy::longest + 3; ///< in UTF-8, with its end and the one that QFile adds

} // namespace

QCommandLineOption passwordOption()
{
    return {u"password-stdin"_s, u"Reads the password from standard input; otherwise one is made up and shown once."_s};
}

Result<NewPassword> newPassword(const QCommandLineParser &parser, const accounts::User &user)
{
    if (!parser.isSet(u"password-stdin"_s))
        return NewPassword{crypto::base64Url(crypto::randomBytes(15)), true};
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"Standard input cannot be read."_s, u"Pipe the password into the command."_s);
    QByteArray line = input.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const policy::Fault fault = policy::faultOf(QString::fromUtf8(line), user);
    if (fault != policy::Fault::None)
        return fail(ErrorKind::Invalid, u"The password cannot be taken: "_s + policy::sentence(fault),
                    u"Choose another one."_s);
    return NewPassword{line, false};
}

} // namespace bc::app
