#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace bc::ui {

class IconLabel;

/// One field of a form: label above, the editor, help below, and the error in its place when there is one. Checks
/// itself while typing, but only after it was left for the first time.
class FormField : public QWidget
{
    Q_OBJECT
public:
    enum class Need { Required, Optional };
    /// Answers with the sentence that says what is wrong, or empty.
    using Check = std::function<QString(const QString &value)>;

    /// `name` is the provider's field name; `editor` a QLineEdit, QPlainTextEdit or QComboBox, which the field owns.
    FormField(QString name, const QString &labelText, Need need, QWidget *editor, const QString &help = {},
              QWidget *parent = nullptr);

    QString name() const { return m_name; }
    QWidget *editor() const { return m_editor; }
    QString value() const;
    void setValue(const QString &value);
    /// What stands below the editor while nothing is wrong.
    void setHelp(const QString &help);
    void setCheck(Check check) { m_check = std::move(check); }

    /// Checks now, shows the error, and says whether the value is fine.
    bool validate();
    /// An error from the provider: stays until the value changes.
    void setError(const QString &message);
    QString error() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void onEdited();
    void show(const QString &error);

    QString m_name;
    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_help;
    IconLabel *m_errorIcon;
    QString m_helpText, m_error;
    Check m_check;
    Need m_need;
    bool m_left = false;
};

} // namespace bc::ui
