// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title A primary sale by sealed bids at one price (finance rule BOND-9)
/// @notice Bids are committed under a deposit, revealed, and cleared: all who win pay the same price. Prices are steps above a reserve, so clearing looks at no bid; what is left over at the last price is
/// dealt out bid by bid, in any number of calls. Money and units are taken by their owners, so nobody can hold up anybody.
interface ISealedBidSale {
    /// @notice How it is sold. @param units An ERC-20 without decimals, which this contract holds before bids open. @param currency What is paid. @param seller Gets the proceeds and what is not sold. @param
    /// supply Units offered. @param reserve Price of a unit at step 0, base units. @param step Base units. @param steps How many prices there are, at most 512. @param minimumRaise Base units; below
    /// it everything goes back. @param opens Bids from then on, unix seconds. @param closes Until before then. @param reveals Until before then they are revealed.
    struct Sale {
        address units;
        address currency;
        address seller;
        uint32 supply;
        uint128 reserve;
        uint128 step;
        uint16 steps;
        uint128 minimumRaise;
        uint40 opens;
        uint40 closes;
        uint40 reveals;
    }

    /// @notice OPEN: until bids are cleared. DEALING: the price is known, and what is left over at it is being dealt out. SOLD: units and change can be taken. FAILED: deposits can be.
    enum State {
        OPEN,
        DEALING,
        SOLD,
        FAILED
    }

    /// @notice What a bidder keeps to itself until it reveals. @param step Of the price that it pays at most. @param quantity Units. @param salt At random.
    struct Secret {
        uint16 step;
        uint32 quantity;
        bytes32 salt;
    }

    /// @notice What clearing found. @param step Of the price. @param price Base units a unit. @param sold Units. @param marginal Units left for bids at that step. @param demanded By them. @param forfeited
    /// Of bids that were not revealed, base units: it lowers what winners pay.
    struct Clearing {
        uint16 step;
        uint128 price;
        uint64 sold;
        uint64 marginal;
        uint64 demanded;
        uint128 forfeited;
    }

    event BidCommitted(uint256 indexed bid, address indexed bidder, bytes32 commitment, uint256 deposit);
    event BidRevealed(
        uint256 indexed bid, address indexed bidder, uint256 step, uint256 quantity, uint256 returned
    );
    event Cleared(Clearing clearing, uint256 raised);
    event SaleFailed(uint256 raised, uint256 minimumRaise);
    event Settled(uint256 proceeds, uint256 unsold);
    /// @notice @param units To the bidder. @param returned Base units likewise.
    event BidTaken(uint256 indexed bid, address indexed bidder, uint256 units, uint256 returned);

    error TermsUnfit(Sale sale);
    error NotStocked(uint256 there, uint256 needed);
    error NotOpen(uint256 now_, uint256 opens, uint256 closes);
    error NotRevealing(uint256 now_, uint256 closes, uint256 reveals);
    error NotOver(uint256 now_, uint256 reveals);
    error WrongState(State state);
    error DepositMissing(uint256 received);
    error UnknownBid(uint256 bid);
    error StepOutOfRange(uint256 step, uint256 steps);
    error QuantityOutOfRange(uint256 quantity, uint256 supply);
    error StillShort(uint256 deposit, uint256 needed);
    error NotTheBidder(uint256 bid);
    error NothingToTake(uint256 bid);

    /// @notice Bids under a deposit of any size: it bounds the bid and does not tell it. @param commitment `commitmentOf`. @param deposit Base units. @return bid Its number, ascending from 1.
    function commit(bytes32 commitment, uint256 deposit) external returns (uint256 bid);
    /// @notice Opens one's bid. A deposit that is too small is topped up, what is too much goes back at once.
    /// @param deposit As it was told when the bid was committed: what arrived.
    function reveal(uint256 bid, Secret calldata secret, uint256 deposit) external;
    /// @notice Finds the price, by anyone after the time to reveal: the highest step at which cumulative demand is the supply, else the lowest that was bid.
    function clear() external;
    /// @notice Deals out what is left over at the last price: each bid at it gets its part rounded down, and one unit more by ascending number while there are some. @param most Bids to go
    /// through at most. @return done Whether that was enough.
    function deal(uint256 most) external returns (bool done);
    /// @notice Sends proceeds and what is not sold to the seller.
    function settle() external;
    /// @notice Sends a revealed bid's units and change to its bidder; by anyone.
    function take(uint256 bid) external;
    /// @notice Sends back the deposit of a bid that was not revealed: after a sale less 5 %, which lowers what winners pay. @param bidder Who committed it. @param deposit What arrived then.
    function takeUnrevealed(uint256 bid, bytes32 commitment, address bidder, uint256 deposit) external;

    /// @notice keccak256(abi.encode(chain, sale, bidder, secret)).
    function commitmentOf(address bidder, Secret calldata secret) external view returns (bytes32);
    function priceAt(uint256 step) external view returns (uint256);
    function demandAt(uint256 step) external view returns (uint256);
    function state() external view returns (State);
    function clearing() external view returns (Clearing memory);
    function bids() external view returns (uint256);
    function terms() external view returns (Sale memory);
}
