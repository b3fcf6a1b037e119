#include "core/accounts/passwordpolicy.h"

#include "core/accounts/folding.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::accounts::passwordpolicy {
namespace {

/// The words of the commonest passwords in published leaks, as folded() and core() leave them. With figures or signs
/// around them, or figures for letters in them, they are as common.
constexpr std::array commonWords{"password",
                                 "passwort",
                                 "passord",
                                 "motdepasse",
                                 "contrasena",
                                 "contraseña",
                                 "qwerty",
                                 "qwertyuiop",
                                 "qwertz",
                                 "qwertzuiop",
                                 "azerty",
                                 "azertyuiop",
                                 "asdfgh",
                                 "asdfghjkl",
                                 "zxcvbnm",
                                 "qazwsx",
                                 "qazwsxedc",
                                 "letmein",
                                 "welcome",
                                 "willkommen",
                                 "bienvenue",
                                 "bienvenido",
                                 "iloveyou",
                                 "ichliebedich",
                                 "jetaime",
                                 "teamo",
                                 "admin",
                                 "administrator",
                                 "root",
                                 "test",
                                 "testing",
                                 "guest",
                                 "changeme",
                                 "secret",
                                 "geheim",
                                 "secreto",
                                 "default",
                                 "login",
                                 "master",
                                 "monkey",
                                 "dragon",
                                 "sunshine",
                                 "princess",
                                 "football",
                                 "baseball",
                                 "basketball",
                                 "superman",
                                 "batman",
                                 "spiderman",
                                 "pokemon",
                                 "starwars",
                                 "shadow",
                                 "michael",
                                 "jennifer",
                                 "charlie",
                                 "jordan",
                                 "liverpool",
                                 "chelsea",
                                 "arsenal",
                                 "barcelona",
                                 "whatever",
                                 "trustno",
                                 "freedom",
                                 "computer",
                                 "internet",
                                 "samsung",
                                 "google",
                                 "facebook",
                                 "hello",
                                 "hallo",
                                 "bonjour",
                                 "schatz",
                                 "passwordpassword",
                                 "adminadmin",
                                 "testtest",
                                 "hellohello",
                                 "qwertyqwerty",
                                 "abc",
                                 "abcd",
                                 "abcdef",
                                 "abcdefgh",
                                 "abcdefghij",
                                 "mynameis",
                                 "lovely",
                                 "summer",
                                 "winter",
                                 "sommer",
                                 "spring",
                                 "autumn",
                                 "biometrics",
                                 "biometricscloud"};

/// Figures and signs that stand for letters.
QChar letterFor(QChar c)
{
    switch (c.unicode()) {
    case u'0':
        return u'o';
    case u'1':
    case u'!':
        return u'i';
    case u'3':
        return u'e';
    case u'4':
    case u'@':
        return u'a';
    case u'5':
    case u'$':
        return u's';
    case u'7':
        return u't';
    default:
        return c;
    }
}

/// Without what stands around the letters.
QString core(const QString &text)
{
    const auto letter = [](QChar c) { return c.isLetter(); };
    const auto first = std::find_if(text.cbegin(), text.cend(), letter);
    const auto last = std::find_if(text.crbegin(), text.crend(), letter).base();
    return first < last ? QString(first, last - first) : QString();
}

bool isCommonWord(const QString &word)
{
    return std::any_of(commonWords.begin(), commonWords.end(),
                       [&](const char *common) { return word == QString::fromUtf8(common); });
}

/// "aaaaaaaaaa", "abcabcabcabc": a piece of at most four characters over and over.
bool repeats(const QString &text)
{
    for (qsizetype piece = 1; piece <= 4; ++piece) {
        bool same = true;
        for (qsizetype i = piece; i < text.size() && same; ++i)
            same = text[i] == text[i - piece];
        if (same)
            return true;
    }
    return false;
}

/// "1234567890", "9876543210", "abcdefghijk".
bool runs(const QString &text)
{
    for (const int step : {1, -1}) {
        bool all = true;
        for (qsizetype i = 1; i < text.size() && all; ++i) {
            const int difference = int(text[i].unicode()) - int(text[i - 1].unicode());
            all = difference == step || (difference == -9 * step && text[i].isDigit() && text[i - 1].isDigit());
        }
        if (all)
            return true;
    }
    return false;
}

bool isCommon(const QString &password)
{
    static const QSet<QString> figures{u"1q2w3e4r5t"_s,  u"1q2w3e4r5t6y"_s, u"q1w2e3r4t5"_s, u"1qaz2wsx3edc"_s,
                                       u"zaq12wsxcde"_s, u"0987654321"_s,   u"1029384756"_s, u"1234554321"_s,
                                       u"1122334455"_s,  u"3141592653"_s,   u"1234567891"_s, u"12345678910"_s};
    if (repeats(password) || runs(password) || figures.contains(password))
        return true;
    QString spelled = core(password);
    if (isCommonWord(spelled))
        return true;
    spelled = password;
    while (!spelled.isEmpty() && !spelled.back().isLetter()) // "p4ssw0rd2024!": the figures behind are no letters
        spelled.chop(1);
    for (QChar &c : spelled)
        c = letterFor(c);
    return isCommonWord(core(spelled));
}

/// It is one of the person's words, alone or with others of them, figures and signs.
bool isOfThePerson(QString password, const User &user)
{
    QStringList words{folded(user.username),        folded(user.email),      folded(user.email).section(u'@', 0, 0),
                      folded(user.firstName),       folded(user.middleName), folded(user.lastName),
                      folded(user.organizationName)};
    words += folded(user.email).section(u'@', 1).split(u'.');
    words.removeIf([](const QString &word) { return word.size() < 3; });
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const qsizetype before = password.size();
    for (const QString &word : words)
        password.remove(word);
    if (password.size() == before)
        return false;
    return std::count_if(password.cbegin(), password.cend(), [](QChar c) { return c.isLetter(); }) < 4;
}

} // namespace

Fault faultOf(const QString &password, const User &user)
{
    if (password.size() < shortest)
        return Fault::TooShort;
    if (password.size() > longest)
        return Fault::TooLong;
    const QString plain = folded(password);
    if (isOfThePerson(plain, user))
        return Fault::OfThePerson;
    return isCommon(plain) ? Fault::Common : Fault::None;
}

QString sentence(Fault fault)
{
    switch (fault) {
    case Fault::None:
        break;
    case Fault::TooShort:
        return u"Must have at least %1 characters."_s.arg(shortest);
    case Fault::TooLong:
        return u"Must have at most %1 characters."_s.arg(longest);
    case Fault::OfThePerson:
        return u"Must not be made of the name or the e-mail address."_s;
    case Fault::Common:
        return u"Is one of the commonest passwords."_s;
    }
    return {};
}

Strength strengthOf(const QString &password)
{
    const QSet<QChar> different(password.cbegin(), password.cend());
    // Each new character is worth its choice among as many as were seen; words repeat letters, so it is no more than
    // that.
    const double bits = double(password.size()) * std::log2(std::max<double>(1, double(different.size())));
    if (bits < 36)
        return Strength::Weak;
    if (bits < 52)
        return Strength::Fair;
    return bits < 75 ? Strength::Good : Strength::Strong;
}

const char *name(Strength strength)
{
    switch (strength) {
    case Strength::Weak:
        return "weak";
    case Strength::Fair:
        return "fair";
    case Strength::Good:
        return "good";
    case Strength::Strong:
        break;
    }
    return "strong";
}

} // namespace bc::accounts::passwordpolicy
