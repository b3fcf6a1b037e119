#pragma once

#include "ui/client/request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bc::ui {
class FormField;
class ProviderClient;
} // namespace bc::ui

namespace bc::ui::patients {

/// Which file, of what kind, and for any other table what its columns mean.
class ImportForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportForm(ProviderClient &client, QWidget *parent = nullptr);

    /// Looks at the file's first bytes and guesses its kind; a sentence if it cannot be read.
    QString setFile(const QString &path);
    QString path() const { return m_path; }
    /// Checks each field and shows what is wrong beside it.
    bool validate();
    /// As POST /api/v1/admin/patients/{id}/imports takes it.
    QJsonObject order() const;
    /// Puts the provider's objections beside their fields; answers with those that have none.
    QStringList showErrors(const QList<FieldError> &errors);

Q_SIGNALS:
    void chooseRequested();
    /// What shows has changed, and with it the height it needs.
    void settled();

private:
    QWidget *makeIntro();
    QWidget *makeMapping();
    void settle();
    void fetchKinds();
    void fillKinds(const QJsonArray &kinds);
    void fillUnits();
    void fillColumns(const QStringList &columns);
    QString format() const;
    QList<FormField *> shownFields() const;

    ProviderClient &m_client;
    QString m_path;
    qint64 m_size = 0;
    QWidget *m_intro; ///< until a file is chosen
    QLabel *m_file;
    QPushButton *m_choose;
    QComboBox *m_formats, *m_orders, *m_times, *m_values, *m_kinds, *m_kindColumns, *m_units, *m_unitColumns,
        *m_decimals;
    QLineEdit *m_sources;
    FormField *m_format, *m_order, *m_time, *m_value, *m_kind, *m_kindColumn, *m_unit, *m_unitColumn, *m_decimal,
        *m_source;
    QWidget *m_mapping;
};

} // namespace bc::ui::patients
