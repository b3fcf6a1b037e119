#pragma once

#include "ui/models/listview.h"

namespace bc::ui {
class ProviderClient;
}

namespace bc::ui::people {

/// The table of the tenant's people: columns, chips for standing and role, empty state.
ListView *makeList(ProviderClient &client, QAction *invite, QWidget *parent);

} // namespace bc::ui::people
