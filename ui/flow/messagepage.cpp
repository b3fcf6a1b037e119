#include "ui/flow/messagepage.h"

#include "ui/decisions/differenceview.h"
#include "ui/decisions/marklabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui::flow {

namespace {

constexpr int widest = 460;

QLabel *paragraph(Text role)
{
    QLabel *result = label({}, role);
    result->setWordWrap(true);
    result->setAlignment(Qt::AlignHCenter);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    result->setMaximumWidth(widest);
    return result;
}

} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_sign(new MarkLabel(Mark::None, 32))
    , m_title(paragraph(Text::Heading))
    , m_text(paragraph(Text::Body))
    , m_remedy(paragraph(Text::Muted))
    , m_difference(new DifferenceView)
    , m_primary(new QPushButton)
    , m_secondary(new QPushButton)
{
    makePrimary(m_primary);
    setFocusProxy(m_primary);
    connect(m_primary, &QPushButton::clicked, this, &MessagePage::primaryClicked);
    connect(m_secondary, &QPushButton::clicked, this, &MessagePage::secondaryClicked);
    m_difference->setMaximumWidth(widest);
    m_difference->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();
    auto *inner = new QVBoxLayout;
    inner->setSpacing(space::s);
    inner->addStretch(2);
    inner->addWidget(m_sign, 0, Qt::AlignHCenter);
    inner->addWidget(m_title);
    inner->addWidget(m_text);
    inner->addWidget(m_difference);
    inner->addWidget(m_remedy);
    inner->addSpacing(space::s);
    inner->addLayout(buttons);
    inner->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::l, space::l, space::l);
    row->addStretch(1);
    row->addLayout(inner, 8);
    row->addStretch(1);
}

void MessagePage::setMessage(Mark mark, const QString &title, const QString &text, const QString &remedy)
{
    m_sign->setVisible(mark != Mark::None);
    m_sign->setMark(mark);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
}

void MessagePage::setDifference(const QList<RegisteredAddress> &registered, const QString &sent)
{
    const RegisteredAddress closest = nearest(registered);
    const bool differs = !closest.value.isEmpty() && closest.firstDifference >= 0;
    m_difference->setVisible(differs);
    if (differs) {
        m_difference->setAddresses(closest.value, sent, closest.firstDifference);
    }
}

void MessagePage::setButtons(const QString &primary, const QString &secondary)
{
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
}

QString MessagePage::title() const { return m_title->text(); }

} // namespace bc::ui::flow
