#include "ui/flow/pkcebox.h"

#include "ui/flow/exchange.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

// A text without spaces wraps only where it may: after every few characters.
QString breakable(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); i += 4) {
        result += text.mid(i, 4) + QChar(0x200B);
    }
    return result;
}

QLabel *monoLine()
{
    QLabel *line = label({}, Text::Mono);
    line->setFont(Theme::mono(type::small));
    line->setWordWrap(true);
    return line;
}

} // namespace

PkceBox::PkceBox(QWidget *parent)
    : QWidget(parent)
    , m_verifierText(monoLine())
    , m_challengeText(monoLine())
{
    auto *why = label(tr("PKCE: whoever steals the code cannot use it, because only the application knows the verifier "
                         "whose SHA-256 is the challenge it sent first."),
                      Text::Small);
    why->setWordWrap(true);
    auto *reveal = new QToolButton;
    reveal->setCheckable(true);
    reveal->setAutoRaise(true);
    reveal->setIcon(icon(u"view-visible"_s));
    describe(reveal, tr("Show the verifier"));
    connect(reveal, &QToolButton::toggled, this, [this](bool on) {
        m_revealed = on;
        refresh();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Verifier"), Text::Small));
    head->addStretch();
    head->addWidget(reveal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::xs);
    column->addLayout(head);
    column->addWidget(m_verifierText);
    column->addWidget(label(tr("Challenge (S256)"), Text::Small));
    column->addWidget(m_challengeText);
    column->addSpacing(space::xs);
    column->addWidget(why);
}

void PkceBox::setValues(const QString &verifier, const QString &challenge)
{
    m_verifier = verifier;
    m_challengeText->setText(breakable(challenge));
    refresh();
}

void PkceBox::refresh() { m_verifierText->setText(m_revealed ? breakable(m_verifier) : masked(m_verifier)); }

} // namespace bc::ui::flow
