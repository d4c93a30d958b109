MATCH (n:Statement) RETURN {statements: {totalCount: count(n)}} AS data
