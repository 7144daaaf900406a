#include "core/storage/table_shape.h"

#include <algorithm>
#include <utility>

namespace landbridge::storage {

namespace {

template <class Entity>
TableShape shapeOf()
{
    TableShape shape;
    shape.name = TableName<Entity>::value;
    for (const Field<Entity>& field : fieldsOf<Entity>()) {
        if (field.key)
            shape.key.push_back(shape.columns.size());
        shape.columns.emplace_back(field.name);
        shape.nullable.push_back(field.kind == FieldKind::reference && !field.required);
    }
    return shape;
}

void addEscaped(std::string& out, std::string_view word)
{
    for (const char letter : word) {
        switch (letter) {
        case '\\':
            out += "\\\\";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\0':
            out += "\\0";
            break;
        default:
            out += letter;
        }
    }
}

char meaningOf(char escaped)
{
    switch (escaped) {
    case 't':
        return '\t';
    case 'n':
        return '\n';
    case '0':
        return '\0';
    default:
        return escaped;
    }
}

} // namespace

const std::vector<TableShape>& allShapes()
{
    static const std::vector<TableShape> kShapes = [] {
        std::vector<TableShape> shapes;
        AllEntities::forEach([&]<class Entity>() { shapes.push_back(shapeOf<Entity>()); });
        return shapes;
    }();
    return kShapes;
}

const TableShape* findShape(std::string_view name)
{
    const auto at = std::ranges::find(allShapes(), name, &TableShape::name);
    return at == allShapes().end() ? nullptr : &*at;
}

std::string keyText(const TableShape& shape, const Cells& cells)
{
    if (shape.key.empty())
        return "round";
    std::string key;
    for (const std::size_t column : shape.key)
        key += (column == shape.key.front() ? "" : ";") + cells[column];
    return key;
}

std::string cellsText(const TableShape& shape, const Cells& cells)
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].empty())
            continue;
        text += shape.columns[i];
        text += '=';
        addEscaped(text, cells[i]);
        text += '\t';
    }
    return text;
}

Cells cellsOf(const TableShape& shape, std::string_view text)
{
    Cells cells(shape.columns.size());
    for (const std::string& pair : listOf(text)) {
        const std::size_t equals = pair.find('=');
        const auto column = std::ranges::find(shape.columns, std::string_view(pair).substr(0, equals));
        if (equals != std::string::npos && column != shape.columns.end())
            cells[static_cast<std::size_t>(column - shape.columns.begin())] = pair.substr(equals + 1);
    }
    return cells;
}

std::string listText(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        addEscaped(text, word);
        text += '\t';
    }
    return text;
}

std::vector<std::string> listOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\t')
            words.push_back(std::exchange(word, {}));
        else if (text[i] == '\\' && i + 1 < text.size())
            word += meaningOf(text[++i]);
        else
            word += text[i];
    }
    return words;
}

} // namespace landbridge::storage
