#include "ui/flow/tokenview.h"

#include "ui/decisions/marklabel.h"
#include "ui/flow/exchange.h"
#include "ui/flow/texts.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int meaningWidth = 270; // pixels the explanations need

QString valueText(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    return QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
}

/// The claims of a JWT, for reading only: nothing here relies on them, so its signature is not checked.
QJsonObject claimsOf(const QString &jwt)
{
    const QStringList parts = jwt.split(u'.');
    if (parts.size() != 3) {
        return {};
    }
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

TokenView::TokenView(QWidget *parent)
    : QWidget(parent)
    , m_life(label({}, Text::Strong))
    , m_bar(new QProgressBar)
    , m_table(new QTableWidget(0, 3))
    , m_reveal(new QPushButton(tr("Show secrets")))
    , m_result(new QWidget)
    , m_resultText(label({}, Text::Body))
    , m_clock(new QTimer(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Life left of the access token"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Value"), tr("What it is")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(metric::row);
    m_table->verticalHeader()->setDefaultSectionSize(metric::row);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Fields of the token answer"));
    m_reveal->setCheckable(true);
    m_reveal->setIcon(icon(u"view-visible"_s));
    connect(m_reveal, &QPushButton::toggled, this, [this](bool on) {
        m_reveal->setText(on ? tr("Cover secrets") : tr("Show secrets"));
        fill();
    });

    auto *resultRow = new QHBoxLayout(m_result);
    resultRow->setContentsMargins(0, 0, 0, 0);
    resultRow->addWidget(new MarkLabel(Mark::Good));
    m_resultText->setWordWrap(true);
    resultRow->addWidget(m_resultText, 1);
    m_result->hide();

    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(label(tr("The application has its token"), Text::Heading));
    titles->addWidget(m_life);
    head->addLayout(titles, 1);
    head->addWidget(m_reveal, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_result);

    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, &TokenView::tick);
}

void TokenView::setToken(const QJsonObject &token, const QDateTime &expires)
{
    if (token == m_token && expires == m_expires) {
        return;
    }
    m_token = token;
    m_expires = expires;
    m_reveal->setChecked(false);
    fill();
    tick();
}

void TokenView::setCallResult(const QString &line)
{
    m_resultText->setText(line);
    m_result->setVisible(!line.isEmpty());
}

void TokenView::fill()
{
    m_table->setRowCount(0);
    const auto add = [this](const QString &field, const QString &value, const QString &meaning, bool secret) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *name = new QTableWidgetItem(field);
        name->setFont(Theme::mono(type::small));
        auto *text = new QTableWidgetItem(secret && !m_reveal->isChecked() ? masked(value) : value);
        text->setFont(Theme::mono(type::small));
        auto *what = new QTableWidgetItem(meaning);
        what->setToolTip(plainTip(meaning));
        what->setForeground(Theme::colours().muted);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, text);
        m_table->setItem(row, 2, what);
    };
    for (auto member = m_token.begin(); member != m_token.end(); ++member) {
        const QString value = valueText(member.value());
        if (value.isEmpty()) {
            continue; // the seed's profile fields, empty for this grant
        }
        add(member.key(), value, meaningOf(member.key()), isSecretField(member.key()));
        if (member.key() == "id_token"_L1) {
            const QJsonObject claims = claimsOf(value);
            for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
                add(u"  "_s + claim.key(), valueText(claim.value()), tr("claim of the id_token"), false);
            }
        }
    }
    fitColumns();
}

void TokenView::tick()
{
    const qint64 left = std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_expires));
    const qint64 whole = std::max<qint64>(1, m_token.value("expires_in"_L1).toInteger());
    m_bar->setRange(0, static_cast<int>(whole));
    m_bar->setValue(static_cast<int>(std::min(left, whole)));
    const QString clock =
        u"%1:%2:%3"_s.arg(left / 3600).arg(left / 60 % 60, 2, 10, QChar(u'0')).arg(left % 60, 2, 10, QChar(u'0'));
    m_life->setText(left > 0 ? tr("valid for another %1").arg(clock) : tr("expired"));
}

void TokenView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void TokenView::fitColumns()
{
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(1, std::clamp(width() - m_table->columnWidth(0) - meaningWidth, 110, 300));
}

void TokenView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

void TokenView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_clock->start();
}

void TokenView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock->stop();
}

} // namespace bc::ui::flow
