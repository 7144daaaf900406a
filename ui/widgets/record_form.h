#pragma once

#include <QtWidgets/QWidget>

#include <functional>
#include <memory>
#include <vector>

#include "core/workbench/editing.h"
#include "ui/widgets/cell_text.h"

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace landbridge {

class FieldEditor;
class FieldMessage;
class TextLabel;

/// One line of a form: a label and one or two columns of the record ("Years [2024] to [2026]").
struct FormRow {
    QString label = {};
    std::vector<std::string> columns = {};
    QString between = {}; ///< between two columns
    QString after = {};   ///< in muted, behind the last
};

/// A line of figures under a form: "Gap 1.66".
struct FormFigure {
    QString label = {};
    QString value = {};
    bool strong = false;
};

/// A record as a form, edited in place: every change is checked at once, what cannot be taken stays with its sentence
/// under it, and nothing is stored before "Keep changes". The form stores nothing: it says what to store.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    /// Further edits that an edit brings along, such as the years of an amount.
    using Companions = std::function<std::vector<RecordEdit>(const Workspace&, const RecordEdit&)>;

    RecordForm(std::string table, const std::vector<FormRow>& rows, QWidget* parent = nullptr);
    ~RecordForm() override;

    void setCompanions(Companions companions) { companions_ = std::move(companions); }
    /// Shows a row of `workspace`; what was typed before is dropped. Empty where there is no such row.
    void showRecord(const Workspace& workspace, const std::string& key);
    /// Starts a new row with `cells`.
    void showNew(const Workspace& workspace, const RecordCells& cells);
    void showNothing();
    /// The workspace has changed: shows the row as it is now and keeps what is typed.
    void follow(const Workspace& workspace);
    void setFigures(const std::vector<FormFigure>& figures);
    void setReadOnly(bool readOnly);

    const std::string& key() const { return key_; }
    bool isNew() const { return isNew_; }
    bool hasChanges() const;
    /// Whether the person typed or chose something; a new record that was only begun is not touched.
    bool isTouched() const;
    bool canBeKept() const;
    /// What "Keep changes" would store.
    PreparedEdit prepared() const;
    /// Puts the focus into the field of `column`, or the first.
    void focusField(std::string_view column = {});

public Q_SLOTS:
    void keepChanges();
    void undoChanges();

Q_SIGNALS:
    /// Asks to store prepared().
    void keepWanted();
    /// The typed values changed, or were dropped.
    void changed();
    /// A new row was given up.
    void newDropped();

private:
    struct Line;
    void addRow(QGridLayout& grid, const FormRow& row);
    void addFoot(QVBoxLayout& column);
    void showCells();
    void check();
    void showFindings(const std::vector<Finding>& findings);
    CellContext context() const;
    CellContext typedContext() const;
    RecordEdit edit() const;
    const Line* line(std::string_view column) const;

    std::string table_;
    Companions companions_ = {};
    Workspace workspace_ = {};
    std::string key_ = {};
    RecordCells cells_ = {};
    bool isNew_ = false;
    bool readOnly_ = false;
    bool showing_ = false;
    bool hasErrors_ = false;
    std::vector<std::unique_ptr<Line>> lines_;
    QWidget* fields_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    TextLabel* heading_ = nullptr;
    TextLabel* code_ = nullptr;
    TextLabel* nothing_ = nullptr;
    FieldMessage* general_ = nullptr;
    QWidget* foot_ = nullptr;
    QWidget* figures_ = nullptr;
    QGridLayout* figureGrid_ = nullptr;
    QPushButton* keep_ = nullptr;
    QPushButton* undo_ = nullptr;
};

} // namespace landbridge
