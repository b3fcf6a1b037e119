#pragma once

#include "ui/models/listview.h"

namespace bc::ui {
class ProviderClient;
}

namespace bc::ui::applications {

/// The table of the tenant's applications: columns, chips, empty state.
ListView *makeList(ProviderClient &client, QAction *create, QWidget *parent);

} // namespace bc::ui::applications
