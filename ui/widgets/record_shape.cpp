#include "ui/widgets/record_shape.h"

#include <algorithm>

namespace landbridge {

template <class Entity>
static std::vector<FieldShape> shapeOf()
{
    std::vector<FieldShape> shape;
    for (const Field<Entity>& field : fieldsOf<Entity>())
        shape.push_back({.name = field.name,
                         .kind = field.kind,
                         .required = field.required,
                         .state = field.state,
                         .refersTo = field.refersTo,
                         .words = field.words});
    return shape;
}

const std::vector<FieldShape>& recordShape(std::string_view table)
{
    static const std::map<std::string_view, std::vector<FieldShape>> kShapes = [] {
        std::map<std::string_view, std::vector<FieldShape>> shapes;
        AllEntities::forEach([&]<class Entity>() { shapes.emplace(TableName<Entity>::value, shapeOf<Entity>()); });
        return shapes;
    }();
    static const std::vector<FieldShape> kNone;
    const auto at = kShapes.find(table);
    return at == kShapes.end() ? kNone : at->second;
}

const FieldShape* fieldShape(std::string_view table, std::string_view column)
{
    const std::vector<FieldShape>& shape = recordShape(table);
    const auto at = std::ranges::find(shape, column, &FieldShape::name);
    return at == shape.end() ? nullptr : &*at;
}

RecordCells recordCells(const Workspace& workspace, std::string_view table, std::string_view key)
{
    RecordCells cells;
    AllEntities::forEach([&]<class Entity>() {
        if (TableName<Entity>::value != table)
            return;
        const Entity* row = workspace.table<Entity>().find(key);
        if (row == nullptr)
            return;
        std::vector<std::string> texts = rowCells(*row);
        const auto fields = fieldsOf<Entity>();
        for (std::size_t i = 0; i < fields.size(); ++i)
            cells.emplace(fields[i].name, std::move(texts[i]));
    });
    return cells;
}

} // namespace landbridge
