#include "ui/people/section.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {

constexpr int loadingDelay = 200; // ms; quicker answers never flicker
constexpr int nameWidth = 116;

QLabel *wrapped(const QString &text, Text role)
{
    QLabel *made = label(text, role);
    made->setWordWrap(true);
    return made;
}

} // namespace

QWidget *hairline()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_delay(new QTimer(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(0, space::s, 0, 0);
    m_column->setSpacing(space::s);
    m_head->setSpacing(space::s);
    m_head->addWidget(label(title, Text::Strong));
    m_head->addStretch();
    m_column->addLayout(m_head);
    m_delay->setSingleShot(true);
    m_delay->setInterval(loadingDelay);
    connect(m_delay, &QTimer::timeout, this, [this] {
        QVBoxLayout *body = replace();
        auto *row = new QHBoxLayout;
        row->addWidget(label(m_loadingText, Text::Muted), 1);
        auto *cancel = new QPushButton(tr("Cancel"));
        connect(cancel, &QPushButton::clicked, this, &Section::cancelRequested);
        row->addWidget(cancel);
        body->addLayout(row);
    });
}

QPushButton *Section::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_head->addWidget(button);
    return button;
}

QVBoxLayout *Section::replace()
{
    m_delay->stop();
    if (m_body) { // a button of the body may be what asked for this
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *box = new QVBoxLayout(m_body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    m_column->addWidget(m_body);
    return box;
}

void Section::showRows(const QList<QWidget *> &rows)
{
    QVBoxLayout *box = replace();
    for (QWidget *row : rows) {
        box->addWidget(hairline());
        box->addWidget(row);
    }
}

void Section::showNothing(const QString &text) { replace()->addWidget(wrapped(text, Text::Muted)); }

void Section::showLoading(const QString &text)
{
    m_loadingText = text;
    m_delay->start();
}

void Section::showProblem(const Problem &problem)
{
    QVBoxLayout *box = replace();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new IconLabel(u"sign-warning"_s, &Colours::bad), 0, Qt::AlignTop);
    QStringList lines{problem.title, problem.detail, problem.remedy};
    lines.removeAll(QString());
    row->addWidget(wrapped(lines.join(u'\n'), Text::Body), 1);
    box->addLayout(row);
    auto *buttons = new QHBoxLayout;
    auto *retry = new QPushButton(tr("Try again"));
    connect(retry, &QPushButton::clicked, this, &Section::retryRequested);
    auto *copy = new QPushButton(tr("Copy details"));
    connect(copy, &QPushButton::clicked, copy,
            [details = problem.details()] { QApplication::clipboard()->setText(details); });
    buttons->addWidget(retry);
    buttons->addWidget(copy);
    buttons->addStretch();
    box->addLayout(buttons);
}

Facts::Facts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
}

void Facts::add(const QString &name, const QString &value, const QString &tip)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(label(name, Text::Muted), row, 0, Qt::AlignTop);
    QLabel *text = wrapped(value.isEmpty() ? u"–"_s : value, Text::Body);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setToolTip(plainTip(tip));
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_grid->addWidget(text, row, 1);
}

} // namespace bc::ui::people
