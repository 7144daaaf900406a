#pragma once

#include <QtWidgets/QWidget>

#include "core/workbench/importing.h"
#include "ui/support/table_model.h"
#include "ui/words/numbers.h"

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace landbridge {

class DataTable;
class MessageStrip;
class Prompts;
class TextLabel;

/// What an import would do, or did: the rows of each table, and every finding with its place. Numbers and dates that
/// can be read in two ways are settled here.
class ImportReview : public QWidget {
    Q_OBJECT

public:
    explicit ImportReview(Prompts& prompts, QWidget* parent = nullptr);

    void showImport(const PreparedImport& prepared, const Formats& formats);
    /// From now on it is a log: nothing can be chosen any more.
    void makeLog();

    char decimalMark() const;
    std::string dateOrder() const;
    bool skipBadRows() const;

public Q_SLOTS:
    /// Writes the list of findings as a CSV file, for those who filled in the tables.
    void saveFindings();

Q_SIGNALS:
    /// Another reading, or bad rows are to be skipped: the files have to be read again.
    void optionsChanged();

private:
    QWidget* buildOptions();
    QWidget* buildFilters();
    void applyFilter();

    Prompts& prompts_;
    TableModel* countModel_ = nullptr;
    TableModel* findingModel_ = nullptr;
    DataTable* counts_ = nullptr;
    DataTable* findings_ = nullptr;
    MessageStrip* aside_ = nullptr;
    QWidget* options_ = nullptr;
    QComboBox* decimal_ = nullptr;
    QComboBox* dates_ = nullptr;
    QCheckBox* skip_ = nullptr;
    QRadioButton* all_ = nullptr;
    QRadioButton* errors_ = nullptr;
    QRadioButton* warnings_ = nullptr;
    TextLabel* none_ = nullptr;
    std::vector<Finding> shown_ = {};
};

} // namespace landbridge
