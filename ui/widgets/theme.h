#pragma once

#include "ui/widgets/tokens.h"

#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QLabel;
class QWidget;

namespace bc::ui {

enum class Scheme { System, Light, Dark };

/// Style, palette, fonts and icons of the whole program. Fusion with our palette and one proxy style, no style sheet.
/// Every widget hears of a switch through QEvent::PaletteChange. GUI thread only.
class Theme
{
public:
    /// Call once after QApplication was made and before the first widget.
    static void install(QApplication &application, Scheme scheme = Scheme::System);
    static void setScheme(Scheme scheme);
    static Scheme scheme();
    static const Colours &colours();

    static QFont font(int points, bool semibold = false);
    static QFont mono(int points);
};

/// A Breeze icon by its freedesktop name, or "sign-…" for one of resources/icons/signs; follows the scheme and works
/// without any desktop.
QIcon icon(const QString &name);
/// The same shape in one colour, for states and accents.
QIcon icon(const QString &name, const QColor &colour);

/// What a label is for decides how it looks. Every label shows plain text: what the provider sends is never markup.
enum class Text { Body, Strong, Heading, Title, Display, Muted, Small, Mono };
/// Text for a tooltip, which Qt would else read as markup when it looks like it.
QString plainTip(const QString &text);
QLabel *label(const QString &text, Text role = Text::Body, QWidget *parent = nullptr);
/// One that breaks its lines where its place ends.
QLabel *wrappedLabel(const QString &text, Text role = Text::Body);
/// A line as wide as its place.
QWidget *hairline();

/// Marks a push button as the one main action of its view.
void makePrimary(class QPushButton *button);
/// Marks a push button as destructive.
void makeDestructive(class QPushButton *button);
/// Gives an icon-only button its tooltip with shortcut and its accessible name.
void describe(class QAbstractButton *button, const QString &what, const QString &shortcut = {});

} // namespace bc::ui
