#include "ui/widgets/noticebar.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QChildEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

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
    , m_earlier(new QWidget)
    , m_earlierText(label({}, Text::Muted))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *rows = new QVBoxLayout(m_earlier);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::xs, space::xs, space::xs);
    row->addWidget(m_earlierText, 1);
    auto *close = new QPushButton(tr("Close all"));
    close->setObjectName(u"closeAllNotices"_s);
    connect(close, &QPushButton::clicked, this, &NoticeBar::closeAll);
    row->addWidget(close);
    rows->addLayout(row);
    rows->addWidget(hairline());
    m_earlier->hide();
    m_column->addWidget(m_earlier);
}

void NoticeBar::add(Workbench::Tone tone, const QString &text, QAction *action)
{
    const QList<QWidget *> before = m_notices;
    for (QWidget *each : before) {
        if (static_cast<Notice *>(each)->text() == text) {
            m_notices.removeAll(each);
            each->hide();
            each->deleteLater(); // not at once: its own action may be what speaks here
        }
    }
    auto *notice = new Notice(tone, text, action, this);
    m_notices.append(notice);
    m_column->addWidget(notice);
    arrange();
}

int NoticeBar::count() const { return static_cast<int>(m_notices.size()); }

void NoticeBar::childEvent(QChildEvent *event)
{
    if (event->removed() && m_notices.removeAll(event->child()) > 0) {
        arrange();
    }
    QWidget::childEvent(event);
}

void NoticeBar::arrange()
{
    const int hidden = std::max(0, count() - most);
    for (int i = 0; i < count(); ++i) {
        m_notices.at(i)->setVisible(i >= hidden);
    }
    m_earlierText->setText(tr("%n earlier notice(s)", nullptr, hidden));
    m_earlier->setVisible(hidden > 0);
}

void NoticeBar::closeAll()
{
    const QList<QWidget *> all = std::exchange(m_notices, {});
    for (QWidget *each : all) {
        each->hide();
        each->deleteLater();
    }
    arrange();
}

} // namespace bc::ui
