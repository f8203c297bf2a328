/** The head of a table: a cell for every column. */
export const TableHead = ({ columns }: { columns: readonly string[] }) => (
  <thead>
    <tr>
      {columns.map((column, i) => (
        <th key={i} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);
