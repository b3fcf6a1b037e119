#include "ui/settings/colourfield.h"

#include "ui/settings/contrast.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSide = 16;

QIcon swatch(const QColor &colour)
{
    constexpr int scale = 2; // sharp on a dense screen too
    QPixmap picture(swatchSide * scale, swatchSide * scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().border, scale));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(picture.rect()).adjusted(1, 1, -1, -1), 6, 6);
    return picture;
}

} // namespace

ColourField::ColourField(QString name, const QString &labelText, bool dark, QWidget *parent)
    : QWidget(parent)
    , m_dark(dark)
    , m_line(new QLineEdit)
    , m_swatch(m_line->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_field(new FormField(std::move(name), labelText, FormField::Need::Optional, m_line))
    , m_sign(new IconLabel)
    , m_verdict(label({}, Text::Muted))
{
    m_line->setPlaceholderText(pageColours(dark).accent.name());
    m_line->setFont(Theme::mono(type::body));
    m_line->setMaxLength(7);
    m_swatch->setText(tr("Choose a colour"));
    m_swatch->setToolTip(tr("Choose a colour (%1)").arg(u"Alt+↓"_s));
    m_line->installEventFilter(this);
    m_verdict->setObjectName(u"contrast_"_s + m_field->name());
    m_verdict->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::xs);
    foot->addWidget(m_sign, 0, Qt::AlignTop);
    foot->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_field);
    column->addLayout(foot);
    m_field->setCheck([this](const QString &text) { return fault(text); });
    connect(m_swatch, &QAction::triggered, this, &ColourField::pick);
    connect(m_field, &FormField::edited, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    refresh();
}

QString ColourField::value() const
{
    const auto colour = colourOf(m_field->value());
    return colour ? colour->name() : m_field->value();
}

void ColourField::setValue(const QString &value)
{
    m_field->setValue(value);
    refresh();
}

bool ColourField::validate()
{
    const bool fine = m_field->validate();
    refresh();
    return fine;
}

QString ColourField::fault(const QString &text) const
{
    const auto colour = colourOf(text);
    if (!colour) {
        return tr("Write six hexadecimal digits after #, for example %1.").arg(pageColours(m_dark).accent.name());
    }
    if (contrast(*colour, pageColours(m_dark).card) >= leastContrast) {
        return {};
    }
    return m_dark
               ? tr("Too dark to be read on the dark page: links and buttons have this colour. Choose a lighter one.")
               : tr("Too light to be read on white: links and buttons have this colour. Choose a darker one.");
}

void ColourField::refresh()
{
    const PageColours page = pageColours(m_dark);
    const auto colour = colourOf(m_field->value());
    m_swatch->setIcon(swatch(colour.value_or(m_field->value().isEmpty() ? page.accent : QColor(Qt::transparent))));
    if (!colour && !m_field->value().isEmpty()) {
        m_sign->setIcon(u"sign-none"_s, &Colours::muted);
        m_verdict->setText(tr("No colour yet"));
        return;
    }
    const double ratio = contrast(colour.value_or(page.accent), page.card);
    const bool enough = ratio >= leastContrast;
    m_sign->setIcon(enough ? u"sign-ok"_s : u"sign-warning"_s, enough ? &Colours::good : &Colours::bad);
    const QString figure = contrastText(ratio);
    m_verdict->setText(
        !colour  ? tr("The provider's own colour, contrast %1:1").arg(figure)
        : enough ? tr("Contrast %1:1").arg(figure)
                 : tr("Contrast %1:1, at least %2:1 is needed").arg(figure, QLocale().toString(leastContrast, 'f', 1)));
    m_line->setAccessibleDescription(m_verdict->text());
}

void ColourField::pick()
{
    auto *dialog = new QColorDialog(colourOf(m_field->value()).value_or(pageColours(m_dark).accent), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog); // the same everywhere, and in our palette
    dialog->setWindowTitle(tr("Choose a colour"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_field->setValue(colour.name());
        validate();
        Q_EMIT edited();
    });
    dialog->open();
}

bool ColourField::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            pick();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void ColourField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace bc::ui::settings
