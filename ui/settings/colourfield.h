#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace bc::ui {
class FormField;
class IconLabel;
} // namespace bc::ui

namespace bc::ui::settings {

/// An accent colour of the pages: hexadecimal digits, a swatch that opens the picker (Alt+Down as well), and the
/// contrast with what it stands on, live. Empty: the provider's own colour.
class ColourField final : public QWidget
{
    Q_OBJECT
public:
    /// `dark`: of the pages' dark scheme.
    ColourField(QString name, const QString &labelText, bool dark, QWidget *parent = nullptr);

    QString value() const; ///< "#0f766e", what was typed if it is no colour, or empty
    void setValue(const QString &value);
    bool validate();
    FormField *field() const { return m_field; }
    QLabel *verdict() const { return m_verdict; }
    void pick();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString fault(const QString &text) const;

    bool m_dark;
    QLineEdit *m_line;
    QAction *m_swatch;
    FormField *m_field;
    IconLabel *m_sign;
    QLabel *m_verdict;
};

} // namespace bc::ui::settings
