#include "ui/widgets/detailsection.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int loadingDelay = 200; // ms; quicker answers never flicker

} // namespace

QWidget *fact(const QString &name, const QString &value, bool code, const QString &tip)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label(name, Text::Small));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    QLabel *text = wrappedLabel(value.isEmpty() ? u"–"_s : value, code ? Text::Mono : Text::Body);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setToolTip(plainTip(tip));
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    row->addWidget(text, 1);
    if (code && !value.isEmpty()) {
        auto *copy = new QToolButton;
        copy->setIcon(icon(u"edit-copy"_s));
        describe(copy, DetailSection::tr("Copy %1").arg(name));
        QObject::connect(copy, &QToolButton::clicked, copy, [value] { QApplication::clipboard()->setText(value); });
        row->addWidget(copy, 0, Qt::AlignTop);
    }
    column->addLayout(row);
    return box;
}

QWidget *detailRow(const QString &title, const QStringList &finer, QPushButton *button, const QString &tip)
{
    auto *row = new QWidget;
    row->setAccessibleName(title);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::m);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(wrappedLabel(title, Text::Body));
    for (const QString &line : finer) {
        QLabel *fine = wrappedLabel(line, Text::Muted);
        fine->setToolTip(plainTip(tip));
        texts->addWidget(fine);
    }
    across->addLayout(texts, 1);
    if (button) {
        across->addWidget(button, 0, Qt::AlignTop);
    }
    return row;
}

DetailSection::DetailSection(const QString &title, QWidget *parent)
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
    m_column->addWidget(hairline());
    m_delay->setSingleShot(true);
    m_delay->setInterval(loadingDelay);
    connect(m_delay, &QTimer::timeout, this, [this] {
        auto *row = new QHBoxLayout;
        row->addWidget(label(m_loadingText, Text::Muted), 1);
        auto *cancel = new QPushButton(tr("Cancel"));
        connect(cancel, &QPushButton::clicked, this, &DetailSection::cancelRequested);
        row->addWidget(cancel);
        replace()->addLayout(row);
    });
}

QPushButton *DetailSection::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_head->addWidget(button);
    return button;
}

QVBoxLayout *DetailSection::replace()
{
    m_delay->stop();
    if (m_body) { // a button of the body may be what asked for this
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *box = new QVBoxLayout(m_body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::m);
    m_column->addWidget(m_body);
    return box;
}

void DetailSection::showRows(const QList<QWidget *> &rows, Lines lines)
{
    QVBoxLayout *box = replace();
    for (QWidget *row : rows) {
        if (lines == Lines::Between && box->count() > 0) {
            box->addWidget(hairline());
        }
        box->addWidget(row);
    }
}

void DetailSection::showNothing(const QString &text) { replace()->addWidget(wrappedLabel(text, Text::Muted)); }

void DetailSection::showLoading(const QString &text)
{
    m_loadingText = text;
    m_delay->start();
}

void DetailSection::showProblem(const Problem &problem)
{
    QVBoxLayout *box = replace();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new IconLabel(u"sign-warning"_s, &Colours::bad), 0, Qt::AlignTop);
    QStringList said{problem.title, problem.detail, problem.remedy};
    said.removeAll(QString());
    row->addWidget(wrappedLabel(said.join(u'\n'), Text::Body), 1);
    box->addLayout(row);
    auto *buttons = new QHBoxLayout;
    auto *retry = new QPushButton(tr("Try again"));
    connect(retry, &QPushButton::clicked, this, &DetailSection::retryRequested);
    auto *copy = new QPushButton(tr("Copy details"));
    connect(copy, &QPushButton::clicked, copy,
            [details = problem.details()] { QApplication::clipboard()->setText(details); });
    buttons->addWidget(retry);
    buttons->addWidget(copy);
    buttons->addStretch();
    box->addLayout(buttons);
}

} // namespace bc::ui
