#include "ui/e2e/peoplewalk.h"

#include "ui/people/accountdetail.h"
#include "ui/people/accountform.h"
#include "ui/people/accountparts.h"
#include "ui/people/peopleplace.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace bc::tests {

using namespace bc::ui;
using namespace bc::ui::people;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms
using Asking = std::function<Reply(Request)>;

template <typename Widget>
Widget *shownChild(const QString &name)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (auto *child : top->findChildren<Widget *>(name)) {
            if (child->isVisible()) {
                return child;
            }
        }
    }
    return nullptr;
}

void click(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(shownChild<QPushButton>(name) != nullptr, qPrintable(name), patience);
    QTest::mouseClick(shownChild<QPushButton>(name), Qt::LeftButton);
}

/// Signs in at the provider's own pages as a browser does; the status of its answer.
int signInAs(const Asking &ask, const QString &name, const QString &password)
{
    const QString path = u"/account/sign-in"_s;
    const Reply page = ask(Request::get(path));
    static const QRegularExpression hidden(u"name=\"csrf\" value=\"([^\"]+)\""_s);
    QUrlQuery fields;
    fields.addQueryItem(u"csrf"_s, hidden.match(QString::fromUtf8(page.body)).captured(1));
    fields.addQueryItem(u"username"_s, name);
    fields.addQueryItem(u"password"_s, password);
    Request request = Request::form(path, fields);
    request.headers.append(qMakePair(QByteArray("Cookie"), page.header("Set-Cookie").split(';').constFirst()));
    request.headers.append(
        qMakePair(QByteArray("User-Agent"), QByteArray("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0")));
    return ask(std::move(request)).status;
}

} // namespace

void walkAnInvitedPerson(QWidget &window, const std::function<Reply(Request)> &ask,
                         const std::function<void(const QString &)> &shown)
{
    auto *place = window.findChild<PeoplePlace *>();
    const auto type = [place](const QString &field, const QString &text) {
        auto *edit = qobject_cast<QLineEdit *>(place->form()->field(field)->editor());
        edit->selectAll();
        QTest::keyClicks(edit, text);
    };
    type(u"email"_s, u"leto@arrakis.org"_s);
    type(u"first_name"_s, u"Leto"_s);
    type(u"last_name"_s, u"Atreides"_s);
    click(u"saveAccount"_s);
    // The demo sends no emails: the link is shown once.
    QTRY_VERIFY_WITH_TIMEOUT(shownChild<QLineEdit>(u"link"_s) != nullptr, patience);
    const QString token = shownChild<QLineEdit>(u"link"_s)->text().section(u"token="_s, 1);
    QVERIFY(token.size() >= 43);
    shown(u"invited"_s);
    click(u"done"_s);
    auto *detail = place->detail();
    QTRY_VERIFY_WITH_TIMEOUT(detail->isLoaded() && detail->account().email == "leto@arrakis.org"_L1, patience);
    QCOMPARE(detail->account().standing(), Standing::Invited);

    const QString password = u"spice melange 10191"_s;
    QUrlQuery chosen;
    chosen.addQueryItem(u"token"_s, token);
    chosen.addQueryItem(u"password"_s, password);
    chosen.addQueryItem(u"password_repeat"_s, password);
    QCOMPARE(ask(Request::form(u"/set-password"_s, chosen)).status, 200);
    QCOMPARE(signInAs(ask, u"leto@arrakis.org"_s, password), 303);
    detail->reload();
    QTRY_COMPARE_WITH_TIMEOUT(detail->account().standing(), Standing::Active, patience);
    QTRY_VERIFY_WITH_TIMEOUT(shownChild<QPushButton>(u"endAll"_s) != nullptr, patience); // the session is seen
    QVERIFY(detail->account().lastSignIn.isValid());
    shown(u"person-signed-in"_s);

    click(u"endAll"_s);
    click(u"confirm"_s);
    QTRY_VERIFY_WITH_TIMEOUT(detail->sessions()->isLoaded() && shownChild<QPushButton>(u"endAll"_s) == nullptr,
                             patience);
    QCOMPARE(signInAs(ask, u"leto@arrakis.org"_s, password), 303);

    click(u"disableAccount"_s);
    click(u"confirm"_s);
    QTRY_COMPARE_WITH_TIMEOUT(detail->account().standing(), Standing::Disabled, patience);
    QVERIFY(signInAs(ask, u"leto@arrakis.org"_s, password) >= 400);
    shown(u"person-disabled"_s);
}

} // namespace bc::tests
