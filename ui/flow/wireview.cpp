#include "ui/flow/wireview.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

/// Makes the lines that matter stand out: request and status line strong, names of headers and fields quiet.
class WireHighlighter final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression firstLine(u"^(GET|POST|HTTP/1\\.1) "_s);
        static const QRegularExpression name(u"^\\s*[?&]?([A-Za-z0-9_-]+)(: |=)|^\\s*\"([^\"]+)\": "_s);
        const Colours &colours = Theme::colours();
        QTextCharFormat format;
        if (firstLine.match(text).hasMatch()) {
            format.setFontWeight(QFont::DemiBold);
            format.setForeground(colours.accent);
            setFormat(0, static_cast<int>(text.size()), format);
            return;
        }
        if (const auto match = name.match(text); match.hasMatch()) {
            format.setForeground(colours.muted);
            setFormat(0, static_cast<int>(match.capturedEnd()), format);
        }
    }
};

} // namespace

WireView::WireView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_reveal(new QPushButton(tr("Show secrets")))
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::m);
    m_text->setAccessibleName(tr("Request and answer"));
    m_text->setTabChangesFocus(true);
    new WireHighlighter(m_text->document());

    m_reveal->setCheckable(true);
    m_reveal->setIcon(icon(u"view-visible"_s));
    connect(m_reveal, &QPushButton::toggled, this, [this](bool on) {
        m_reveal->setText(on ? tr("Cover secrets") : tr("Show secrets"));
        refresh();
    });
    auto *copy = new QToolButton;
    copy->setIcon(icon(u"edit-copy"_s));
    copy->setAutoRaise(true);
    describe(copy, tr("Copy as shown"));
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    m_copy = copy;

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::s, space::xs, space::s, space::xs);
    bar->addWidget(m_reveal);
    bar->addStretch();
    bar->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
}

void WireView::setExchange(const std::optional<Exchange> &exchange, const QString &note)
{
    m_exchange = exchange;
    m_note = note;
    m_reveal->setChecked(false);
    refresh();
}

void WireView::refresh()
{
    m_reveal->setVisible(m_exchange.has_value());
    m_copy->setVisible(m_exchange.has_value());
    // Code breaks anywhere, prose between words.
    m_text->setFont(m_exchange ? Theme::mono(type::small) : Theme::font(type::body));
    m_text->setWordWrapMode(m_exchange ? QTextOption::WrapAnywhere : QTextOption::WordWrap);
    m_text->setPlainText(m_exchange ? m_exchange->text(m_reveal->isChecked()) : m_note);
}

void WireView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh(); // the highlighter takes its colours when it reads
    }
}

QString WireView::text() const { return m_text->toPlainText(); }

} // namespace bc::ui::flow
