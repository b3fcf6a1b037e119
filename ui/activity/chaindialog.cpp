#include "ui/activity/chaindialog.h"

#include "ui/client/providerclient.h"
#include "ui/decisions/texts.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {

const QString verifyPath = u"/api/v1/admin/audit/verify"_s;
constexpr std::chrono::milliseconds every{300};

std::optional<qint64> maybe(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QLabel *wrapped(Text role)
{
    QLabel *result = label({}, role);
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return result;
}

} // namespace

ChainState ChainState::fromJson(const QJsonObject &json)
{
    ChainState state;
    const QString phase = json.value("state"_L1).toString();
    state.phase = phase == "running"_L1  ? Phase::Running
                  : phase == "done"_L1   ? Phase::Done
                  : phase == "failed"_L1 ? Phase::Failed
                                         : Phase::Never;
    state.entries = json.value("entries"_L1).toInteger();
    state.lastEntry = json.value("last_entry"_L1).toInteger();
    state.firstBad = maybe(json.value("first_bad_id"_L1));
    state.firstMissing = maybe(json.value("first_missing_id"_L1));
    state.headId = json.value("head_id"_L1).toInteger();
    state.headHash = json.value("head_hash"_L1).toString();
    state.started = moment::fromText(json.value("started_time"_L1).toString());
    state.finished = moment::fromText(json.value("finished_time"_L1).toString());
    return state;
}

qint64 ChainState::firstTampered() const
{
    if (firstBad && firstMissing) {
        return std::min(*firstBad, *firstMissing);
    }
    return firstBad.value_or(firstMissing.value_or(0));
}

ChainDialog::ChainDialog(ProviderClient &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_timer(new QTimer(this))
    , m_sign(new IconLabel(u"sign-wait"_s, &Colours::muted, 24))
    , m_title(wrapped(Text::Heading))
    , m_text(wrapped(Text::Body))
    , m_head(wrapped(Text::Mono))
    , m_advice(wrapped(Text::Muted))
    , m_headRow(new QWidget)
    , m_progress(new QProgressBar)
    , m_verify(new QPushButton(tr("Verify now")))
    , m_stop(new QPushButton(tr("Stop watching")))
    , m_entry(new QPushButton)
{
    setWindowTitle(tr("Verify the chain"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addWidget(m_text);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(12);
    m_progress->setAccessibleName(tr("Entries verified"));
    column->addWidget(m_progress);
    auto *hash = new QHBoxLayout(m_headRow);
    hash->setContentsMargins(0, 0, 0, 0);
    m_head->setFont(Theme::mono(type::small));
    hash->addWidget(m_head, 1);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setFlat(true);
    copy->setToolTip(tr("Copies the entry's number and its hash"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_headText); });
    hash->addWidget(copy, 0, Qt::AlignTop);
    column->addWidget(m_headRow);
    column->addWidget(m_advice);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_entry);
    buttons->addStretch();
    auto *close = new QPushButton(tr("Close"));
    m_stop->setToolTip(tr("The provider goes on; its result stands here when you come back."));
    m_verify->setObjectName(u"verifyNow"_s);
    makePrimary(m_verify);
    for (QPushButton *button : {close, m_stop, m_verify}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_verify, &QPushButton::clicked, this, [this] { ask(Request::post(verifyPath)); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_running.cancel();
        accept();
    });
    connect(m_entry, &QPushButton::clicked, this, [this] {
        Q_EMIT entryWanted(m_tampered);
        accept();
    });
    m_timer->setSingleShot(true);
    m_timer->setInterval(every);
    connect(m_timer, &QTimer::timeout, this, [this] { ask(Request::get(verifyPath)); });
    tell(u"sign-wait"_s, &Colours::muted, tr("Asking the provider…"), {});
    ask(Request::get(verifyPath));
}

void ChainDialog::setInterval(std::chrono::milliseconds interval) { m_timer->setInterval(interval); }

void ChainDialog::ask(const Request &request)
{
    m_verify->setEnabled(false);
    m_timer->stop();
    m_running = m_client.fetch(request, this, [this](const Answer &answer) {
        if (answer) {
            show(ChainState::fromJson(answer->json));
        } else if (!answer.error().cancelled()) {
            showProblem(answer.error());
        }
    });
}

void ChainDialog::tell(const QString &sign, QColor Colours::*colour, const QString &title, const QString &text,
                       const QString &advice)
{
    m_sign->setIcon(sign, colour);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_progress->hide();
    m_headRow->hide();
    m_entry->hide();
    m_stop->hide();
    m_verify->show();
    m_verify->setEnabled(true);
    fit();
}

// A window does not grow by itself when its wrapped texts become longer.
void ChainDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void ChainDialog::showProblem(const Problem &problem)
{
    tell(u"sign-warning"_s, &Colours::bad, problem.title, problem.detail, problem.remedy);
    m_verify->setText(tr("Try again"));
}

void ChainDialog::show(const ChainState &state)
{
    const QLocale locale;
    m_verify->setText(state.phase == ChainState::Phase::Never ? tr("Verify now") : tr("Verify again"));
    switch (state.phase) {
    case ChainState::Phase::Never:
        tell(u"sign-info"_s, &Colours::info, tr("Not verified since the provider started"),
             tr("Each entry carries a hash over itself and the entry before it. Verifying recomputes every hash from "
                "the "
                "first entry to the newest: what was changed, put in or taken out does not follow any more."));
        break;
    case ChainState::Phase::Running:
        tell(u"sign-wait"_s, &Colours::info, tr("Verifying…"),
             tr("Entry %1 of %2").arg(locale.toString(state.entries), locale.toString(state.lastEntry)));
        m_progress->setRange(0, 1000);
        m_progress->setValue(state.lastEntry > 0 ? int(1000 * state.entries / state.lastEntry) : 0);
        m_progress->show();
        m_verify->hide();
        m_stop->show();
        fit();
        m_timer->start();
        break;
    case ChainState::Phase::Failed:
        tell(u"sign-warning"_s, &Colours::bad, tr("The verification did not finish"),
             tr("The provider could not read its store to the end. This says nothing about the entries."),
             tr("Try again; if it fails again, the provider's own log says why."));
        break;
    case ChainState::Phase::Done:
        showDone(state);
        break;
    }
}

void ChainDialog::showDone(const ChainState &state)
{
    const auto took = std::chrono::milliseconds(state.started.msecsTo(state.finished));
    const QString count = tr("%Ln entries in %1, finished %2.", nullptr, int(state.entries))
                              .arg(durationText(took), moment::both(state.finished));
    m_headText = u"%1 %2"_s.arg(state.headId).arg(state.headHash);
    // A hash has no place to break.
    const QString half = state.headHash.left(32) + u'\n' + state.headHash.mid(32);
    m_head->setText(tr("Entry %1").arg(state.headId) + u'\n' + half.trimmed());
    if (state.sound()) {
        tell(
            u"sign-ok"_s, &Colours::good, tr("The chain is intact"), count,
            tr("Above: the newest entry and its hash. Keep them somewhere else: a chain cannot show by itself that its "
               "end was cut off, but the next verification must find this entry with this hash."));
        m_headRow->setVisible(!state.headHash.isEmpty());
        fit();
        return;
    }
    m_tampered = state.firstTampered();
    const QString number = QString::number(m_tampered);
    const bool missing = state.firstMissing == m_tampered;
    const QString before = QString::number(m_tampered - 1);
    const QString sound = m_tampered > 1 ? tr("The entries up to %1 are as they were written.").arg(before) : QString();
    tell(u"sign-error"_s, &Colours::bad,
         missing ? tr("Entry %1 is missing").arg(number) : tr("Entry %1 is not as it was written").arg(number),
         (missing ? tr("Entries were taken out here. %1 %2")
                  : tr("It was changed or inserted, or entries before it were removed. %1 %2"))
             .arg(sound, count),
         tr("What to do: copy the store now, before anything else is written to it. Compare the entries from %1 on "
            "with a "
            "backup made before this. Then find out who can write to the database besides the provider.")
             .arg(number));
    m_entry->setText(missing ? tr("Show the entries before it") : tr("Show entry %1").arg(number));
    m_entry->show();
    fit();
}

} // namespace bc::ui::activity
