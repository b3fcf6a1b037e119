#pragma once

#include <QList>

class QLabel;
class QPushButton;
class QWidget;

namespace bc::ui {

/// What stands below a form: its buttons, the first of which is the primary one, then `draft` (that something is not
/// saved yet), and at the right end `apart`, if there is one. They go on in a second line where one has no room.
QWidget *formFoot(const QList<QPushButton *> &buttons, QLabel *draft, QPushButton *apart = nullptr);

} // namespace bc::ui
