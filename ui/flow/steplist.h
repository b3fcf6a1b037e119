#pragma once

#include "ui/flow/flowrun.h"

#include <QListWidget>

namespace bc::ui::flow {

/// The steps with state (icon and word) and duration, one below the other.
class StepList final : public QListWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    void setRecord(Step step, const StepRecord &record);
    Step current() const;
    void choose(Step step);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(bc::ui::flow::Step step);
};

} // namespace bc::ui::flow
