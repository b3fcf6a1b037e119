#pragma once

#include "ui/applications/application.h"
#include "ui/widgets/formfield.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace bc::ui::applications {

/// A switch of a form: the box, help below it, and, while a dangerous one is on, a plain warning.
class FormSwitch final : public QWidget
{
    Q_OBJECT
public:
    FormSwitch(const QString &name, const QString &text, const QString &help, const QString &warning = {},
               QWidget *parent = nullptr);
    QCheckBox *box() const { return m_box; }
    bool isOn() const;
    void setOn(bool on);
    /// Why it is wrong; stays until it is switched.
    void setError(const QString &message);
    QString error() const { return m_error; }
    bool showsWarning() const;
    bool hasHelp() const { return m_hasHelp; }

Q_SIGNALS:
    void edited();

protected:
private:
    void update();

    QCheckBox *m_box;
    QWidget *m_warning;
    QWidget *m_fault;
    class QLabel *m_faultText;
    QString m_error;
    bool m_hasHelp = false;
};

/// One page of the form. Fields and switches have the provider's names; what is typed can be taken out as a draft and
/// put back, unfinished words included.
class FormSection : public QWidget
{
    Q_OBJECT
public:
    FormSection(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    virtual void fill(const Application &application) = 0;
    virtual void collect(Application &application) const = 0;
    /// Checks every field, shows what is wrong, and says whether all is fine.
    virtual bool validate();
    /// Called when the page is brought up.
    virtual void shown() {}
    /// Shows the provider's word about a field; false when it has none of that name.
    bool setError(const QString &name, const QString &message);
    bool hasError() const;
    /// To the first wrong field, else to the first one.
    void focusFirst();

    QVariantMap draft() const;
    void restore(const QVariantMap &draft);
    FormField *field(const QString &name) const { return m_fields.value(name); }
    FormSwitch *toggle(const QString &name) const { return m_switches.value(name); }

Q_SIGNALS:
    void edited();
    /// An error came or went.
    void checked();

protected:
    QString text(const QString &name) const;
    void setText(const QString &name, const QString &value);
    FormField *addField(FormField *field);
    FormField *addLine(const QString &name, const QString &label, FormField::Need need, const QString &help);
    /// Several lines of text, `rows` of them seen.
    FormField *addLines(const QString &name, const QString &label, const QString &help, int rows, bool code);
    FormField *addChoice(const QString &name, const QString &label, const QString &help,
                         const QList<std::pair<QString, QString>> &choices);
    FormSwitch *addSwitch(FormSwitch *toggle);
    /// Switches under one label, which share one error.
    FormField *addGroup(const QString &name, const QString &label, const QString &help,
                        const QList<FormSwitch *> &switches);
    QVBoxLayout *column() const { return m_column; }

private:
    QString m_title;
    QVBoxLayout *m_column;
    QList<FormField *> m_order;
    QHash<QString, FormField *> m_fields;
    QHash<QString, FormSwitch *> m_switches;
};

} // namespace bc::ui::applications
