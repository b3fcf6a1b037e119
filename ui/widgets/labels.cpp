#include "ui/widgets/roles.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace bc::ui {

using namespace Qt::StringLiterals;

QLabel *label(const QString &text, Text role, QWidget *parent)
{
    auto *result = new QLabel(parent);
    if (role == Text::Muted || role == Text::Small) {
        result->setForegroundRole(role::muted);
    }
    result->setTextFormat(Qt::PlainText);
    result->setText(text);
    switch (role) {
    case Text::Body:
    case Text::Muted:
        break;
    case Text::Small:
        result->setFont(Theme::font(type::small));
        break;
    case Text::Strong:
        result->setFont(Theme::font(type::body, true));
        break;
    case Text::Heading:
        result->setFont(Theme::font(type::heading, true));
        break;
    case Text::Title:
        result->setFont(Theme::font(type::title, true));
        break;
    case Text::Display:
        result->setFont(Theme::font(type::display, true));
        break;
    case Text::Mono:
        result->setFont(Theme::mono(type::body));
        break;
    }
    return result;
}

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}

void makePrimary(QPushButton *button) { button->setProperty("bcRole", u"primary"_s); }

void makeDestructive(QPushButton *button) { button->setProperty("bcRole", u"destructive"_s); }

void describe(QAbstractButton *button, const QString &what, const QString &shortcut)
{
    button->setToolTip(shortcut.isEmpty() ? what : u"%1 (%2)"_s.arg(what, shortcut));
    button->setAccessibleName(what);
}

QLabel *wrappedLabel(const QString &text, Text role)
{
    QLabel *wrapped = label(text, role);
    wrapped->setWordWrap(true);
    return wrapped;
}

QWidget *hairline()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace bc::ui
