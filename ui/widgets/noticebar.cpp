#include "ui/widgets/noticebar.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int goodNewsStays = 8000; // ms

class Notice final : public QWidget
{
public:
    Notice(Workbench::Tone tone, const QString &text, QAction *action, QWidget *parent)
        : QWidget(parent)
        , m_tone(tone)
    {
        setAccessibleName(text);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::m, space::xs, space::xs, space::xs);
        auto *picture = new IconLabel(iconName(), colourMember());
        row->addWidget(picture);
        m_text = label(text);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(m_text, 1);
        if (action) {
            action->setParent(this);
            auto *button = new QPushButton(action->text());
            connect(button, &QPushButton::clicked, action, &QAction::trigger);
            connect(action, &QAction::triggered, this, &QWidget::deleteLater);
            row->addWidget(button);
        }
        auto *close = new QToolButton;
        close->setIcon(icon(u"sign-close"_s));
        describe(close, NoticeBar::tr("Close this notice"));
        connect(close, &QToolButton::clicked, this, &QWidget::deleteLater);
        row->addWidget(close);
        if (tone == Workbench::Tone::Good && !action) {
            QTimer::singleShot(goodNewsStays, this, &QWidget::deleteLater);
        }
    }

    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), soft());
        painter.fillRect(QRect(0, 0, 3, height()), colour());
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colours().line);
    }

private:
    IconLabel::Colour colourMember() const
    {
        switch (m_tone) {
        case Workbench::Tone::Info:
            return &Colours::info;
        case Workbench::Tone::Good:
            return &Colours::good;
        case Workbench::Tone::Warning:
            return &Colours::warning;
        case Workbench::Tone::Bad:
            return &Colours::bad;
        }
        return &Colours::info;
    }
    QColor colour() const { return Theme::colours().*colourMember(); }
    QColor soft() const
    {
        const Colours &c = Theme::colours();
        switch (m_tone) {
        case Workbench::Tone::Info:
            return c.infoSoft;
        case Workbench::Tone::Good:
            return c.goodSoft;
        case Workbench::Tone::Warning:
            return c.warningSoft;
        case Workbench::Tone::Bad:
            return c.badSoft;
        }
        return c.infoSoft;
    }
    QString iconName() const
    {
        switch (m_tone) {
        case Workbench::Tone::Info:
            return u"sign-info"_s;
        case Workbench::Tone::Good:
            return u"sign-ok"_s;
        case Workbench::Tone::Warning:
            return u"sign-warning"_s;
        case Workbench::Tone::Bad:
            return u"sign-error"_s;
        }
        return {};
    }

    Workbench::Tone m_tone;
    QLabel *m_text;
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NoticeBar::add(Workbench::Tone tone, const QString &text, QAction *action)
{
    for (QObject *child : children()) {
        auto *older = dynamic_cast<Notice *>(child);
        if (older && older->text() == text) {
            older->hide();
            older->deleteLater();
        }
    }
    m_column->addWidget(new Notice(tone, text, action, this));
}

int NoticeBar::count() const { return m_column->count(); }

} // namespace bc::ui
