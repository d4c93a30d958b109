MATCH (n:Actor) RETURN {actors: {totalCount: count(n)}} AS data
