#include "ui/widgets/chipbar.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>

namespace bc::ui {

namespace {

/// A pill: quieter than a button, and the chosen one in the accent.
class Chip final : public QPushButton
{
public:
    explicit Chip(const QString &text)
        : QPushButton(text)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 2 * space::m, 26}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = Theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool on = isChecked();
        const bool focus = hasFocus();
        const qreal width = focus ? metric::focusRing : metric::line;
        painter.setPen(QPen(on || focus ? c.accent : c.line, width));
        painter.setBrush(on ? c.accentSoft : (underMouse() ? c.raised : c.base));
        const QRectF shape = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
        painter.setPen(c.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new WrapLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::xs + 2);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT chosen(current()); });
}

void ChipBar::add(const QString &text, const QString &value)
{
    auto *chip = new Chip(text);
    chip->setProperty("bcValue", value);
    m_group->addButton(chip);
    m_row->addWidget(chip);
    if (m_group->buttons().size() == 1) {
        chip->setChecked(true);
    }
}

QString ChipBar::current() const
{
    const QAbstractButton *chip = m_group->checkedButton();
    return chip ? chip->property("bcValue").toString() : QString();
}

void ChipBar::reset()
{
    if (!m_group->buttons().isEmpty()) {
        m_group->buttons().constFirst()->setChecked(true);
    }
}

void ChipBar::setCurrent(const QString &value)
{
    for (QAbstractButton *chip : m_group->buttons()) {
        if (chip->property("bcValue").toString() == value) {
            chip->setChecked(true);
        }
    }
}

} // namespace bc::ui
